/** Where a member offers what it was admitted for: places, their access, days and sessions. */
@NullMarked
package org.opendps.registry.membership.venue;

import org.jspecify.annotations.NullMarked;
