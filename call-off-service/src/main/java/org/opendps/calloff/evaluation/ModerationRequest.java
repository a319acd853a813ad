package org.opendps.calloff.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The scores that count, one consensus for each bid. */
public record ModerationRequest(@NotEmpty @Size(max = 500) List<@Valid @NotNull Consensus> bids) {

    public static final String EXAMPLE = """
            {"bids": [{"bidId": "01930000-0000-7000-8000-000000000003", "scores": {"Q1": 4, "Q2": 3, "SV": 3},
                       "reasons": {"Q1": "After reading it together: the buddy scheme is more than was seen at first"},
                       "reason": "Both evaluators agreed after reading Q1 together"}]}""";

    /**
     * A consensus, not an average.
     *
     * @param reason why these scores; needed, or one for the question, where evaluators differ from them
     * @param reasons by question
     */
    public record Consensus(
            @NotNull UUID bidId,
            @NotEmpty @Size(max = 50) Map<String, @NotNull Integer> scores,

            @Schema(description = "of the bid as a whole; bidders read it where a question has no reason of its own")
            @Nullable
            @Size(max = 4000)
            String reason,

            @Schema(
                    description =
                            "by question, with what of the bid led to the score; bidders read it in the assessment"
                                    + " summary. Without any reason they read what the evaluators wrote.")
            @Nullable
            @Size(max = 50)
            Map<String, @NotBlank @Size(max = 4000) String> reasons) {

        boolean explains(String question) {
            return (reason != null && !reason.isBlank()) || (reasons != null && reasons.containsKey(question));
        }
    }
}
