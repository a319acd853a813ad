package org.opendps.calloff.competition.lot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The support that is wanted: what, where, on which days of the week, from when until when (both days included).
 *
 * @param need in plain words for bidders, with nothing that says who the person is
 * @param outcomes of the plan that it is to further, as codes
 * @param accessibility what the place must offer, as codes
 */
public record Support(
        String category,
        String area,
        String need,
        List<DayOfWeek> days,
        LocalDate from,
        LocalDate until,
        boolean closedOnBankHolidays,
        List<String> outcomes,
        List<String> accessibility) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int YEARS_WITHIN_REACH = 20;

    public Support {
        days = List.copyOf(days);
        outcomes = orNone(outcomes);
        accessibility = orNone(accessibility);
    }

    private static List<String> orNone(@Nullable List<String> codes) {
        return codes == null ? List.of() : List.copyOf(codes);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it ends before it begins, is beyond any contract,
     *     or has no session */
    public Support sound(LocalDate today) {
        datesSound(from, until, today);
        if (from.datesUntil(until.plusDays(1))
                .limit(DAYS_OF_A_WEEK)
                .noneMatch(day -> days.contains(day.getDayOfWeek()))) {
            throw new SupportRefused.NoSession(days, from, until).refused();
        }
        return this;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it ends before it begins, or is beyond any contract */
    public static void datesSound(LocalDate from, LocalDate until, LocalDate today) {
        if (until.isBefore(from)) {
            throw new SupportRefused.EndBeforeStart(from, until).refused();
        }
        var last = today.plusYears(YEARS_WITHIN_REACH);
        if (until.isAfter(last) || from.isBefore(today.minusYears(YEARS_WITHIN_REACH))) {
            throw new SupportRefused.DatesOutOfReach(YEARS_WITHIN_REACH).refused();
        }
    }

    public int sessionsPerWeek() {
        return days.size();
    }

    /** All of them, bank holidays among them: an estimate of the most. */
    public long sessions() {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .count();
    }
}
