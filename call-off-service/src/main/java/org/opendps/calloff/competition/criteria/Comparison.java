package org.opendps.calloff.competition.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How bids are compared, published with the need (Procurement Act 2023 s.23(3)).
 *
 * @param priceFormula its name
 * @param scale what each score means
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Comparison(
        String priceFormula,
        String pricePoints,
        String questionPoints,
        List<ScoreMeaning> scale,

        @Schema(description = "the weight of social value, in per cent")
        Weight socialValue) {

    public record ScoreMeaning(int score, String meaning) {}

    public static Comparison of(Criteria criteria) {
        int most = criteria.maximumScore();
        return new Comparison(
                "LOWEST_OVER_PRICE",
                "The weight of the price, times the lowest price among the bids for the lot that are not excluded, divided"
                        + " by the bid's own price. Both are for the whole lot: every session, and what is paid once.",
                "The weight of the question, times the score on which the evaluators agreed, divided by " + most + ".",
                IntStream.rangeClosed(0, most)
                        .filter(score -> most <= 10 || score == 0 || score == most || criteria.explains(score))
                        .mapToObj(score -> new ScoreMeaning(score, criteria.meaning(score)))
                        .toList(),
                criteria.socialValueWeight());
    }
}
