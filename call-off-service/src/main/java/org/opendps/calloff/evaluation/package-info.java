/**
 * Comparing bids: evaluators score alone, a moderator settles one consensus for each bid, and the ranking follows from
 * scores and prices by arithmetic that anybody can check.
 */
@NullMarked
package org.opendps.calloff.evaluation;

import org.jspecify.annotations.NullMarked;
