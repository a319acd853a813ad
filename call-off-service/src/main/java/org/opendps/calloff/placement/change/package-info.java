/**
 * What changes the terms of a placement, and whether finance has the money: a change that costs more is asked of finance
 * first and counts when the money is reserved, one that does not counts at once.
 */
@NullMarked
package org.opendps.calloff.placement.change;

import org.jspecify.annotations.NullMarked;
