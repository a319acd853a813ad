/**
 * How bids will be compared: weights, price formula, questions with scale and minimum, social value and the
 * order in which ties are broken, within what the purchasing system declared.
 */
@NullMarked
package org.opendps.calloff.competition.criteria;

import org.jspecify.annotations.NullMarked;
