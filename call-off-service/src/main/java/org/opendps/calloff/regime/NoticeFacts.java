package org.opendps.calloff.regime;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.calloff.regime.Bidders.Circle;

/**
 * What notices depend on.
 *
 * @param on the day on which it happened
 * @param contractEnds the last day of what is bought
 * @param openly whether anybody was asked to bid
 * @param urgent whether it is a direct award for urgent needs
 * @param promptly in how many working days "as soon as reasonably practicable" is, by the council's policy
 */
public record NoticeFacts(
        LocalDate on, LocalDate contractEnds, Value value, boolean openly, boolean urgent, int promptly) {

    public static NoticeFacts of(
            LocalDate on, LocalDate contractEnds, Value value, Circle circle, boolean urgent, int promptly) {
        return new NoticeFacts(on, contractEnds, value, circle == Circle.EVERYBODY, urgent, promptly);
    }

    NoticeDue today(NoticeKind kind, String citation) {
        return new NoticeDue(kind, on, on, citation);
    }

    NoticeDue soon(NoticeKind kind, WorkingDayRule rule, String citation) {
        return new NoticeDue(kind, on, counted(rule, on, promptly), citation);
    }

    /** In a year whose bank holidays are not known, without looking at them: a notice comes rather too early. */
    static LocalDate counted(WorkingDayRule rule, LocalDate from, int days) {
        try {
            return rule.count(from, days).date();
        } catch (Refused yearNotKnown) {
            return from.plusDays(days);
        }
    }

    /** Under the Act the day itself is the first. */
    NoticeDue withinDays(NoticeKind kind, LocalDate first, int days, String citation) {
        return new NoticeDue(kind, on, first.plusDays(days - 1L), citation);
    }
}
