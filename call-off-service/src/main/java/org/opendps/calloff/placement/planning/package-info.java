/**
 * A confirmed award becomes a placement, and placements begin and end on their day.
 */
@NullMarked
package org.opendps.calloff.placement.planning;

import org.jspecify.annotations.NullMarked;
