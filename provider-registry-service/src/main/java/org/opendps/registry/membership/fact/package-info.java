/** What the world is told of members. */
@NullMarked
package org.opendps.registry.membership.fact;

import org.jspecify.annotations.NullMarked;
