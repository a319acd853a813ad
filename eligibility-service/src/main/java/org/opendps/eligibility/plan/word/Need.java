package org.opendps.eligibility.plan.word;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Outcome;

/**
 * A need in words, and what becomes of it (Care Act 2014 s.25(1)(a) to (c)).
 *
 * @param eligible whether it meets the criteria
 * @param councilMeets whether the council is going to meet it
 * @param how it is going to be met, by the council or without it
 */
public record Need(
        @NotBlank @Size(max = 4000) String need,
        @NotNull Boolean eligible,
        @NotNull Boolean councilMeets,
        @Nullable @Size(max = 4000) String how,
        @Nullable List<@NotNull Outcome> outcomes) {

    /** Of what the council meets it says how. */
    public boolean saysHow() {
        return !Boolean.TRUE.equals(councilMeets) || (how != null && !how.isBlank());
    }

    @Override
    public String toString() {
        return "Need";
    }
}
