/**
 * How placements go, in counts.
 */
@NullMarked
package org.opendps.calloff.placement.statistics;

import org.jspecify.annotations.NullMarked;
