/**
 * Spot and block placements come under the framework together: the same person, provider and days at the agreed rate.
 * What would happen is shown first, row by row; on each day one term is payable; before its day it can be taken back.
 */
@NullMarked
package org.opendps.calloff.placement.migration;

import org.jspecify.annotations.NullMarked;
