/**
 * What an organisation says of itself: names, numbers in public registers, contacts, addresses, who is behind it and how
 * large it is. Values only, with what makes each of them wrong.
 */
@NullMarked
package org.opendps.registry.profile;

import org.jspecify.annotations.NullMarked;
