package org.opendps.calloff.competition.criteria;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How bids are compared: a weight for the price and for each question, in the order of the questions.
 *
 * @param minimumScore a bid with less than this on any question is out; null when there is no such rule
 */
public record ScoringMethod(
        Weight price,
        LinkedHashMap<String, Weight> questions,
        @Nullable Integer minimumScore,
        int maximumScore,
        List<TieBreak> tieBreak) {

    /** What the price is called among the parts of a total. */
    public static final String PRICE = "price";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws org.opendps.blocks.problem.Refused 422 when bids cannot be compared fairly by it */
    public ScoringMethod sound() {
        if (questions.containsKey(PRICE)) {
            throw new MethodUnsound.QuestionNamedTwice(PRICE).refused();
        }
        var total = Weight.sum(
                Stream.concat(Stream.of(price), questions.values().stream()).toList());
        if (total.compareTo(WHOLE) != 0) {
            throw new MethodUnsound.WeightsMustAddUp(total.toPlainString()).refused();
        }
        if (minimumScore != null && minimumScore > maximumScore) {
            throw new MethodUnsound.MinimumAboveMaximum(minimumScore, maximumScore).refused();
        }
        for (var step : tieBreak) {
            if (Collections.frequency(tieBreak, step) > 1) {
                throw new MethodUnsound.TieBreakListedTwice(step).refused();
            }
        }
        return this;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 unless there is one score in the scale for each question */
    public void mustFit(Map<String, Integer> scores) {
        if (!scores.keySet().equals(questions.keySet())) {
            throw new MethodUnsound.ScoreEachQuestion(List.copyOf(questions.keySet())).refused();
        }
        scores.forEach((question, score) -> {
            if (score < 0 || score > maximumScore) {
                throw new MethodUnsound.ScoreOffTheScale(question, score, maximumScore).refused();
            }
        });
    }
}
