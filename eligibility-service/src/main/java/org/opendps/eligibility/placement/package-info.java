/** What call-off-service tells of placements: a projection, which can be dropped and made again from the topic. */
@NullMarked
package org.opendps.eligibility.placement;

import org.jspecify.annotations.NullMarked;
