package org.opendps.eligibility.plan.word;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with whom a plan was drafted (Care Act 2014 s.25(3)).
 *
 * @param name of anybody but the person
 */
public record Participant(
        @NotNull Part as, @Nullable @Size(max = 200) String name) {

    /** As who. */
    public enum Part {
        PERSON,
        CARER,
        REPRESENTATIVE,
        ADVOCATE,
        FAMILY_OR_FRIEND,
        PROVIDER,
        OTHER
    }

    @Override
    public String toString() {
        return "Participant";
    }
}
