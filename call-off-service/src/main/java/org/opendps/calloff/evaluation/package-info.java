/**
 * Comparing bids: evaluators score alone, a moderator settles one consensus for each bid, and for each lot the ranking
 * follows from scores and prices by arithmetic that anybody can check. What stays equal is drawn before a witness.
 */
@NullMarked
package org.opendps.calloff.evaluation;

import org.jspecify.annotations.NullMarked;
