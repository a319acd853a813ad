package org.opendps.finance.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.finance.attendance.rule.Attended;

/** What clients send about attendance. */
final class AttendanceRequests {

    private AttendanceRequests() {}

    record Submission(
            @NotNull UUID placementId,
            @NotNull LocalDate weekStarting,
            @NotNull @Size(min = 1, max = 7) List<@Valid @NotNull Attended> sessions) {}

    /** @param reason for the provider to read; it says nothing of who the person is */
    record Rejection(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "The placement ended on 6 December: return the sessions up to then"}""";
    }

    /** @param question for the other side to read; it says nothing of who the person is */
    record Question(@NotBlank @Size(max = 1000) String question) {

        static final String EXAMPLE = """
                {"question": "Was the Thursday cancelled by you, or did nobody come?"}""";
    }

    record Answer(@NotBlank @Size(max = 1000) String answer) {

        static final String EXAMPLE = """
                {"answer": "We cancelled it: the minibus had broken down"}""";
    }
}
