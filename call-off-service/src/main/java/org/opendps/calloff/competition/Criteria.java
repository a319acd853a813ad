package org.opendps.calloff.competition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What bidders are told about how their bids will be compared. */
public record Criteria(
        @NotNull Weight priceWeight,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Question> questions,
        @Nullable @Min(0) Integer minimumScore,
        @NotNull @Min(1) @Max(100) Integer maximumScore,
        @NotEmpty List<@NotNull TieBreak> tieBreak,

        @Schema(description = "whether evaluators score without seeing prices; true when left out") @Nullable
        Boolean blindToPrice,

        @Schema(
                description = "whether evaluators score without being told who bids; false when left out. What bidders"
                        + " write or attach may still tell.")
        @Nullable
        Boolean blindToName,

        @Schema(description = "whether the person chooses among the ranked offers; false when left out") @Nullable
        Boolean personChooses,

        @Schema(description = "how many points an offer needs at least to be chosen; none when left out") @Nullable
        Weight choiceLine) {

    public record Question(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "1 to 20 letters, digits and hyphens")
            String id,

            @NotBlank @Size(max = 2000) String text,
            @NotNull Weight weight,

            @Schema(description = "the declared criterion of the purchasing system that it makes precise")
            @Nullable
            @Size(max = 60)
            String criterion) {}

    /** Of a direct award, where nothing is compared. */
    static final Criteria NONE = new Criteria(Weight.of("100"), List.of(), null, 1, List.of(), null, null, null, null);

    /** @throws org.opendps.blocks.problem.Refused 422 when bids cannot be compared fairly by it */
    public ScoringMethod method() {
        var weights = new LinkedHashMap<String, Weight>();
        for (var question : questions) {
            if (weights.put(question.id(), question.weight()) != null) {
                throw new MethodUnsound.QuestionNamedTwice(question.id()).refused();
            }
        }
        return new ScoringMethod(priceWeight, weights, minimumScore, maximumScore, tieBreak).sound();
    }

    public boolean hidesPrices() {
        return blindToPrice == null || blindToPrice;
    }

    public boolean hidesNames() {
        return blindToName != null && blindToName;
    }

    public boolean leavesTheChoice() {
        return personChooses != null && personChooses;
    }

    public List<String> questionIds() {
        return questions.stream().map(Question::id).toList();
    }
}
