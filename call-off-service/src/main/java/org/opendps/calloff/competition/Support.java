package org.opendps.calloff.competition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The support that is wanted: what, where, on which days of the week, from when until when (both days included).
 *
 * @param need in plain words for bidders, with nothing that says who the person is
 */
@Embeddable
public record Support(
        String category,
        String area,
        String need,
        @JdbcTypeCode(SqlTypes.JSON) List<DayOfWeek> days,
        @Column(name = "starts_on") LocalDate from,
        @Column(name = "ends_on") LocalDate until,
        boolean closedOnBankHolidays) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int YEARS_WITHIN_REACH = 20;

    /** @throws org.opendps.blocks.problem.Refused 422 when it ends before it begins, is beyond any contract,
     *     or has no session */
    Support sound(LocalDate today) {
        if (until.isBefore(from)) {
            throw new CallOffRefused.EndBeforeStart(from, until).refused();
        }
        var last = today.plusYears(YEARS_WITHIN_REACH);
        if (until.isAfter(last) || from.isBefore(today.minusYears(YEARS_WITHIN_REACH))) {
            throw new CallOffRefused.DatesOutOfReach(YEARS_WITHIN_REACH).refused();
        }
        if (from.datesUntil(until.plusDays(1))
                .limit(DAYS_OF_A_WEEK)
                .noneMatch(day -> days.contains(day.getDayOfWeek()))) {
            throw new CallOffRefused.NoSession(days, from, until).refused();
        }
        return this;
    }

    public int sessionsPerWeek() {
        return days.size();
    }
}
