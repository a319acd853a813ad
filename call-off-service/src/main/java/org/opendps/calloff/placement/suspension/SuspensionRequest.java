package org.opendps.calloff.placement.suspension;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.absence.Absence.Away;
import org.opendps.calloff.placement.absence.AbsenceKind;

/**
 * From when a placement rests.
 *
 * @param until the last day, included; left out while nobody knows it
 * @param reason in words that say nothing of who the person is or what ails them
 */
public record SuspensionRequest(
        @NotNull AbsenceKind kind,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(max = 1000) String reason) {

    static final String EXAMPLE = """
            {"kind": "HOSPITAL", "from": "2027-01-11"}""";

    Away away() {
        return new Away(kind, from, until, reason);
    }
}
