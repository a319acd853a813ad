package org.opendps.calloff.competition.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Weight choiceLine,

        @Schema(description = "what a score means, by score; what is left out is said in general words")
        @Nullable
        @Size(max = 101)
        Map<@NotNull @Min(0) Integer, @NotBlank @Size(max = 500) String> scoreMeanings) {

    public record Question(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "1 to 20 letters, digits and hyphens")
            String id,

            @NotBlank @Size(max = 2000) String text,
            @NotNull Weight weight,

            @Schema(description = "the declared criterion of the purchasing system that it makes precise")
            @Nullable
            @Size(max = 60)
            String criterion,

            @Schema(description = "whether it asks for social value; false when left out") @Nullable
            Boolean socialValue) {}

    /** Of a direct award, where nothing is compared. */
    public static final Criteria NONE =
            new Criteria(Weight.of("100"), List.of(), null, 1, List.of(), null, null, null, null, null);

    /** @throws org.opendps.blocks.problem.Refused 422 when bids cannot be compared fairly by it */
    public ScoringMethod method() {
        var weights = new LinkedHashMap<String, Weight>();
        for (var question : questions) {
            if (weights.put(question.id(), question.weight()) != null) {
                throw new MethodUnsound.QuestionNamedTwice(question.id()).refused();
            }
        }
        if (scoreMeanings != null) {
            scoreMeanings.keySet().stream()
                    .filter(score -> score > maximumScore)
                    .findFirst()
                    .ifPresent(score -> {
                        throw new MethodUnsound.MeaningOffTheScale(score, maximumScore).refused();
                    });
        }
        return new ScoringMethod(priceWeight, weights, minimumScore, maximumScore, tieBreak).sound();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code social-value-out-of-range} */
    public void mustWeighSocialValue(int least, int most) {
        var weight = socialValueWeight();
        if (weight.percent().compareTo(BigDecimal.valueOf(least)) < 0
                || weight.percent().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new MethodUnsound.SocialValueOutOfRange(weight.toString(), least, most).refused();
        }
    }

    Weight socialValueWeight() {
        return new Weight(Weight.sum(questions.stream()
                .filter(question -> Boolean.TRUE.equals(question.socialValue()))
                .map(Question::weight)
                .toList()));
    }

    boolean explains(int score) {
        return scoreMeanings != null && scoreMeanings.containsKey(score);
    }

    /** By the criteria that were published. */
    public String meaning(int score) {
        var said = scoreMeanings == null ? null : scoreMeanings.get(score);
        if (said != null) {
            return said;
        }
        if (score == 0) {
            return "No answer, or none that meets the need.";
        }
        return score == maximumScore
                ? "Meets the need in full, and says how with certainty."
                : "Meets the need in part: " + score + " of " + maximumScore + ".";
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
