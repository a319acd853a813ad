package org.opendps.finance.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What became of one session. */
public record Attended(@NotNull LocalDate date, @NotNull Outcome outcome) {

    /** Only a session that was attended is paid. */
    public enum Outcome {
        ATTENDED,
        ABSENT,
        CANCELLED_BY_PROVIDER
    }

    boolean isPaid() {
        return outcome == Outcome.ATTENDED;
    }
}
