package org.opendps.calloff.evaluation.ranking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.criteria.ScoringMethod;
import org.opendps.calloff.competition.criteria.TieBreak;
import org.opendps.calloff.competition.criteria.Weight;
import org.opendps.calloff.evaluation.ranking.Ranking.Entry;

/** Bids to be ranked without storing anything. */
public record RankingCheckRequest(
        @NotNull @Valid Weights weights,
        @Nullable @Min(0) Integer minimumScore,
        @NotNull @Min(1) @Max(1000) Integer maximumScore,
        @Nullable List<@NotNull TieBreak> tieBreak,
        @NotEmpty @Size(max = 100_000) List<@Valid @NotNull BidToRank> bids) {

    static final String EXAMPLE = """
            {"weights": {"price": "40", "questions": {"Q1": "30", "Q2": "20", "SV": "10"}},
             "minimumScore": 2, "maximumScore": 5,
             "tieBreak": ["QUALITY_TOTAL", "HIGHEST_WEIGHTED_QUESTION", "LOWER_PRICE"],
             "bids": [{"bid": "A", "price": "1050.00", "scores": {"Q1": 4, "Q2": 3, "SV": 3}},
                      {"bid": "B", "price": "980.00", "scores": {"Q1": 3, "Q2": 4, "SV": 2}},
                      {"bid": "C", "price": "1120.00", "scores": {"Q1": 5, "Q2": 4, "SV": 4}},
                      {"bid": "D", "price": "700.00", "scores": {"Q1": 5, "Q2": 1, "SV": 5}}]}""";

    public record Weights(
            @NotNull Weight price,
            @NotNull @Size(max = 50) LinkedHashMap<@NotBlank String, @NotNull Weight> questions) {}

    public record BidToRank(
            @NotBlank @Size(max = 100) String bid,
            @NotNull Money price,
            @NotNull Map<String, @NotNull Integer> scores) {}

    Ranking ranking() {
        var method = new ScoringMethod(
                weights.price(),
                weights.questions(),
                minimumScore,
                maximumScore,
                tieBreak == null ? List.of(TieBreak.values()) : tieBreak);
        var names = new HashSet<String>();
        for (var bid : bids) {
            if (!names.add(bid.bid())) {
                throw new RankingRefused.BidNamedTwice(bid.bid()).refused();
            }
        }
        return Ranking.of(
                method.sound(),
                bids.stream()
                        .map(bid -> new Entry(bid.bid(), bid.price(), bid.scores()))
                        .toList());
    }
}
