/** The page at the door: what this is, how it is, and where to go on. */
@NullMarked
package org.opendps.gateway.landing;

import org.jspecify.annotations.NullMarked;
