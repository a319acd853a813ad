package org.opendps.finance.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What clients send about attendance. */
final class AttendanceRequests {

    private AttendanceRequests() {}

    record Submission(
            @NotNull UUID placementId,
            @NotNull LocalDate weekStarting,
            @NotNull @Size(min = 1, max = 7) List<@Valid @NotNull Attended> sessions) {}
}
