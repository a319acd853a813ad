/** How providers become members, and what becomes of memberships when two providers turn out to be one. */
@NullMarked
package org.opendps.registry.membership.entry;

import org.jspecify.annotations.NullMarked;
