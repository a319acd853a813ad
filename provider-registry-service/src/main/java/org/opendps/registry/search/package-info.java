/**
 * Looking for members: by what they offer, where, when and for whom, near a place or in the order of admission. A page
 * costs the same in a system with a thousand members and with a million, wherever in the list it is.
 */
@NullMarked
package org.opendps.registry.search;

import org.jspecify.annotations.NullMarked;
