/**
 * Which providers stop, as the council has recorded it: nobody is placed with them beyond their last day.
 */
@NullMarked
package org.opendps.calloff.placement.stopping;

import org.jspecify.annotations.NullMarked;
