/** Evaluators score alone: each sees the own scores and, where the criteria say so, neither price nor bidder. */
@NullMarked
package org.opendps.calloff.evaluation.score;

import org.jspecify.annotations.NullMarked;
