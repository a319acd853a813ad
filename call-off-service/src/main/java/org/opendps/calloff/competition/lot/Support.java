package org.opendps.calloff.competition.lot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The support that is wanted: what, where, on which days of the week, from when until when (both days included).
 *
 * @param need in plain words for bidders, with nothing that says who the person is
 * @param outcomes of the plan that it is to further, as codes
 * @param accessibility what the place must offer, as codes
 * @param parts when on these days, where that is said; null where any time will do
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
        List<String> accessibility,
        @Nullable Map<DayOfWeek, PartOfDay> parts) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int YEARS_WITHIN_REACH = 20;

    public Support {
        days = List.copyOf(days);
        outcomes = orNone(outcomes);
        accessibility = orNone(accessibility);
        parts = parts == null || parts.isEmpty() ? null : Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** Of parts that were said, those of these days. */
    public static @Nullable Map<DayOfWeek, PartOfDay> partsOn(
            Collection<DayOfWeek> days, @Nullable Map<DayOfWeek, PartOfDay> said) {
        if (said == null) {
            return null;
        }
        var left = new TreeMap<>(said);
        left.keySet().retainAll(days);
        return left;
    }

    /** Each day on which it is said when; null where it is not. */
    public @Nullable String partsInWords() {
        return parts == null
                ? null
                : parts.entrySet().stream()
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static List<String> orNone(@Nullable List<String> codes) {
        return codes == null ? List.of() : List.copyOf(codes);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it ends before it begins, is beyond any contract,
     *     has no session, or says when on a day on which there is none */
    public Support sound(LocalDate today) {
        datesSound(from, until, today);
        if (parts != null && !days.containsAll(parts.keySet())) {
            throw new SupportRefused.PartOfAnotherDay(days, parts.keySet()).refused();
        }
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
        return sessionsUntil(until);
    }

    /** The same to another last day. */
    long sessionsUntil(LocalDate last) {
        return from.datesUntil(last.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .count();
    }
}
