package org.opendps.calloff.evaluation.score;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an evaluator gives a bid: one score for each question. */
public record Scores(
        @NotEmpty @Size(max = 50) Map<String, @NotNull Integer> scores,
        @Nullable @Size(max = 4000) String comments) {

    static final String EXAMPLE = """
            {"scores": {"Q1": 4, "Q2": 3, "SV": 3}, "comments": "Warm, concrete, a little far from the bus"}""";
}
