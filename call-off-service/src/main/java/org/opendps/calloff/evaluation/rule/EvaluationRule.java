package org.opendps.calloff.evaluation.rule;

/**
 * How bids are evaluated.
 *
 * @param leastEvaluators who must have scored each bid, at the least
 * @param evaluatorsOfGuidance with fewer there is a warning
 * @param spread how far apart two scores are that have to be talked over
 * @param abnormallyLowPercent how far below the median of the others a price has to be explained
 * @param correctionHours how long a bidder has to correct something
 * @param lowPriceAnswerHours how long a bidder has at the least to explain a low price
 * @param version of the policy
 */
public record EvaluationRule(
        int leastEvaluators,
        int evaluatorsOfGuidance,
        int spread,
        int abnormallyLowPercent,
        int correctionHours,
        int lowPriceAnswerHours,
        String version) {}
