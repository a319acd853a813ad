package org.opendps.eligibility.assessment.determination;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.assessment.DeterminationStatus;

/** What a second practitioner says to a determination; a reason is given when it is sent back. */
record CountersignatureRequest(
        @NotNull Verdict verdict,
        @Nullable @Size(max = 4_000) String reason) {

    enum Verdict {
        SIGNED(DeterminationStatus.STANDING),
        SENT_BACK(DeterminationStatus.SENT_BACK);

        private final DeterminationStatus status;

        Verdict(DeterminationStatus status) {
            this.status = status;
        }

        DeterminationStatus status() {
            return status;
        }
    }

    @AssertTrue(message = "say why it is sent back")
    boolean isReason() {
        return verdict != Verdict.SENT_BACK || (reason != null && !reason.isBlank());
    }

    @Override
    public String toString() {
        return "CountersignatureRequest";
    }
}
