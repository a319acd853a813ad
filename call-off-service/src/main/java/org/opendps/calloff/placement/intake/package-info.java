/**
 * Placements that the council had before this system, brought in from a file: spot, block and interim contracts, with a
 * dry run, a result for each row, and nothing made twice.
 */
@NullMarked
package org.opendps.calloff.placement.intake;

import org.jspecify.annotations.NullMarked;
