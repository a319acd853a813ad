package org.opendps.calloff.placement.ending;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.EndReason;

/**
 * The last day of a placement.
 *
 * @param lastDay included; the day before the first day when it never began
 * @param note in words that say nothing of who the person is
 * @param noticeWaivedBecause why the notice is shorter than the council's policy asks for
 */
public record EndRequest(
        @NotNull EndReason reason,
        @NotNull LocalDate lastDay,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Size(max = 1000) String noticeWaivedBecause) {

    /** Neither says by itself why; both are free of notice and of the transition gate. */
    @AssertTrue(message = "says why, when the reason is OTHER or NO_LONGER_NEEDED")
    boolean isNote() {
        boolean saysNothing = reason == EndReason.OTHER || reason == EndReason.NO_LONGER_NEEDED;
        return !saysNothing || (note != null && !note.isBlank());
    }

    static final String EXAMPLE = """
            {"reason": "PERSON_CHOSE", "lastDay": "2027-02-28"}""";
}
