package org.opendps.eligibility.assessment.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who took part (Care Act 2014 s.9(5), s.10(7)). */
public record Involved(
        @NotNull As as, @Nullable @Size(max = 200) String who) {

    /** As what somebody took part. */
    public enum As {
        PERSON,
        CARER,
        ASKED_FOR_BY_THE_PERSON,
        INTERESTED_IN_WELFARE,
        ADVOCATE,
        APPROPRIATE_PERSON,
        INTERPRETER,
        EXPERT
    }

    Involved withoutName() {
        return new Involved(as, null);
    }

    @Override
    public String toString() {
        return "Involved";
    }
}
