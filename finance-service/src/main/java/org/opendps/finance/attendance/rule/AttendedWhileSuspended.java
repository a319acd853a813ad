package org.opendps.finance.attendance.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.delivery.Outcome;

/** A placement that rests has nobody who comes: either the return or the rest is wrong. */
record AttendedWhileSuspended(List<LocalDate> days, Rest rest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The placement is suspended";
    }

    @Override
    public String detail() {
        return "Attended is returned for " + days + ", but the placement is suspended from " + rest.from()
                + (rest.until() == null ? "" : " to " + rest.until()) + " (" + rest.kind()
                + "). If the person was back, ask the commissioner of the council to resume the placement from that day"
                + " first; otherwise return these days as ABSENT.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("days", days, "suspendedFrom", rest.from());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when somebody came while the placement rests */
    static void check(List<Attended> sessions, List<Rest> rests) {
        for (var rest : rests) {
            var days = sessions.stream()
                    .filter(session -> session.outcome() == Outcome.ATTENDED && rest.covers(session.date()))
                    .map(Attended::date)
                    .sorted()
                    .toList();
            if (!days.isEmpty()) {
                throw new AttendedWhileSuspended(days, rest).refused();
            }
        }
    }
}
