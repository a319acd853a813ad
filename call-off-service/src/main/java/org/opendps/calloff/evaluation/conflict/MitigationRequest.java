package org.opendps.calloff.evaluation.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param measure what makes the conflict harmless, or why nothing does */
public record MitigationRequest(
        @NotNull Consequence consequence,
        @NotBlank @Size(max = 2000) String measure) {

    static final String EXAMPLE = """
            {"consequence": "SCORES_OTHERS", "measure": "Another evaluator scores this bidder"}""";

    /** What somebody with a conflict may still do. */
    public enum Consequence {
        SCORES_ALL,
        /** All bids but those of whom the conflict is with. */
        SCORES_OTHERS,
        STAYS_OUT
    }
}
