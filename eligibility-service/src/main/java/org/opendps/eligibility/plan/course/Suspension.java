package org.opendps.eligibility.plan.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why support rests for a while. */
public record Suspension(
        @NotNull Reason reason, @Nullable @Size(max = 4000) String note) {

    /** Where the note is kept, closed. */
    public static final String COLUMN = "support_plan.suspension_note";

    /** In a code. */
    public enum Reason {
        IN_HOSPITAL,
        AWAY,
        ASKED_BY_THE_PERSON,
        SAFEGUARDING,
        PROVISION_STOPPED,
        OTHER
    }

    @Override
    public String toString() {
        return "Suspension";
    }
}
