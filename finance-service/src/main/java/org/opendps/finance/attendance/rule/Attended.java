package org.opendps.finance.attendance.rule;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.delivery.AbsenceCode;
import org.opendps.finance.delivery.Outcome;

/**
 * What a provider says became of one session.
 *
 * @param code of an absence; one without a code is not paid
 * @param noticeGivenAt when the provider was told of an absence; null when it was not
 */
public record Attended(
        @NotNull LocalDate date,
        @NotNull Outcome outcome,
        @Nullable AbsenceCode code,
        @Nullable Instant noticeGivenAt) {

    public Attended(LocalDate date, Outcome outcome) {
        this(date, outcome, null, null);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when notice was given of what nobody knew yet */
    public static void mustBePast(List<Attended> sessions, Instant now) {
        var early = sessions.stream()
                .filter(session -> session.noticeGivenAt() != null
                        && session.noticeGivenAt().isAfter(now))
                .map(Attended::date)
                .sorted()
                .toList();
        if (!early.isEmpty()) {
            throw new NoticeInFuture(early).refused();
        }
    }

    @AssertTrue(message = "goes with outcome ABSENT only")
    boolean isCode() {
        return code == null || outcome == Outcome.ABSENT;
    }

    @AssertTrue(message = "goes with outcome ABSENT only")
    boolean isNoticeGivenAt() {
        return noticeGivenAt == null || outcome == Outcome.ABSENT;
    }
}
