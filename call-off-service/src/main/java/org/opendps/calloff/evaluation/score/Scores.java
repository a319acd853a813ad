package org.opendps.calloff.evaluation.score;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an evaluator gives a bid: one score for each question. */
public record Scores(
        @NotEmpty @Size(max = 50) Map<String, @NotNull Integer> scores,

        @Schema(
                description =
                        "what of the bid led to these scores, by question. Bidders may read it, without your name, in"
                                + " the assessment summary: of their own bid, and of the one that is awarded to. Name nobody in it.")
        @Nullable
        @Size(max = 4000)
        String comments) {

    static final String EXAMPLE = """
            {"scores": {"Q1": 4, "Q2": 3, "SV": 3}, "comments": "Warm, concrete, a little far from the bus"}""";
}
