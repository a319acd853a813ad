/**
 * What is bought: the lots of a call-off, each a support for a time, with its days, places and limits,
 * checked against the plan of the person and against what is on offer.
 */
@NullMarked
package org.opendps.calloff.competition.lot;

import org.jspecify.annotations.NullMarked;
