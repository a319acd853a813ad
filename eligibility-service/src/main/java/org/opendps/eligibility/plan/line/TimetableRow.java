package org.opendps.eligibility.plan.line;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the week of a plan.
 *
 * @param session none when only the day is known
 */
public record TimetableRow(
        DayOfWeek day,
        Slot.@Nullable Session session,
        UUID lineId,
        String category,
        String area,
        FundingRoute fundingRoute,
        @Nullable Transport transport,
        Set<Accessibility> accessibility) {

    private static final Comparator<TimetableRow> IN_ORDER = Comparator.comparing(TimetableRow::day)
            .thenComparing(TimetableRow::session, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The week from Monday on. */
    public static List<TimetableRow> week(List<PlanLine> lines) {
        return lines.stream().flatMap(TimetableRow::of).sorted(IN_ORDER).toList();
    }

    private static Stream<TimetableRow> of(PlanLine line) {
        return line.slots().isEmpty()
                ? line.onDays().stream().map(day -> of(line, day, null))
                : line.slots().stream().map(slot -> of(line, slot.day(), slot.session()));
    }

    private static TimetableRow of(PlanLine line, DayOfWeek day, Slot.@Nullable Session session) {
        return new TimetableRow(
                day,
                session,
                line.id(),
                line.category(),
                line.area(),
                line.route(),
                line.transport(),
                line.needsOfAccess());
    }
}
