package org.opendps.eligibility.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Outcome;

/**
 * What was said. Its text form says nothing, so that it cannot slip into a log.
 *
 * @param ownWords how the support is, as the person says it
 * @param present who else was there, such as the sister or an advocate
 * @param wanted what the person would rather have
 */
public record Words(
        @NotBlank @Size(max = 4_000) String ownWords,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> present,
        @Nullable @Size(max = 2_000) String wanted,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid OfOutcome> outcomes) {

    /** How far an outcome of the plan is reached. */
    enum Result {
        MET,
        PARTLY,
        NOT
    }

    /** @param ownWords on this outcome */
    record OfOutcome(
            @NotNull Outcome outcome,
            @NotNull Result result,
            @Nullable @Size(max = 2_000) String ownWords) {

        @Override
        public String toString() {
            return "OfOutcome";
        }
    }

    @AssertTrue(message = "name each outcome once")
    boolean isOutcomes() {
        return outcomes == null
                || outcomes.stream().map(OfOutcome::outcome).distinct().count() == outcomes.size();
    }

    @Override
    public String toString() {
        return "Words";
    }
}
