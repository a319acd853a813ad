package org.opendps.eligibility.assessment.written;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The record was sent.
 *
 * @param sentOn today when it is left out
 * @param to who it is, for OTHER_ASKED_FOR
 */
record DispatchRequest(
        @Nullable LocalDate sentOn,
        @NotNull Dispatch.Recipient recipient,
        @Nullable @Size(max = 200) String to,
        @NotNull Dispatch.Format format) {

    @AssertTrue(message = "say who OTHER_ASKED_FOR is")
    boolean isTo() {
        return recipient != Dispatch.Recipient.OTHER_ASKED_FOR || (to != null && !to.isBlank());
    }

    @Override
    public String toString() {
        return "DispatchRequest";
    }
}
