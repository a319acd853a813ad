package org.opendps.registry.regime.notice;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.registry.regime.term.DecisionTarget;

/**
 * A notice that something made due.
 *
 * @param basis whether the law names the day, or the council's policy says what "as soon as reasonably practicable" is
 */
public record NoticeDue(NoticeKind kind, LocalDate due, DecisionTarget.Basis basis, String citation) {

    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    /** Procurement Act 2023 s.59(2). */
    private static final int DAYS_TO_TELL_THE_MINISTER = 30;

    public static NoticeDue by(NoticeKind kind, LocalDate day, String citation) {
        return new NoticeDue(kind, day, DecisionTarget.Basis.STATUTORY, citation);
    }

    public static NoticeDue promptly(NoticeKind kind, NoticeDays days, WorkingDayRule rule, String citation) {
        var due = workingDays(rule, days.on(), days.promptly());
        return new NoticeDue(kind, due, DecisionTarget.Basis.POLICY, citation);
    }

    /** No system stays open because the bank holidays of a far year are not known yet: weeks are counted then. */
    private static LocalDate workingDays(WorkingDayRule rule, LocalDate from, int n) {
        try {
            return rule.count(from, n).date();
        } catch (Refused calendarNotAvailable) {
            return from.plusWeeks(n / WORKING_DAYS_OF_A_WEEK).plusDays(n % WORKING_DAYS_OF_A_WEEK);
        }
    }

    /**
     * Thirty days beginning with the day, whether an application was refused or a member removed.
     *
     * <p>LEGAL-CHECK: s.59(1) names dynamic markets in (iv) and (v); that a framework which admits during its term is
     * told of like them follows from its being awarded (s.28).
     */
    public static NoticeDue ofExclusion(NoticeDays days) {
        return within(
                NoticeKind.EXCLUSION_NOTIFICATION,
                days.on(),
                DAYS_TO_TELL_THE_MINISTER,
                "Procurement Act 2023 s.59(1), (2)");
    }

    /** So many days, of which the day itself is the first (PA23_CALENDAR_DAYS); no calendar has a say in it. */
    static NoticeDue within(NoticeKind kind, LocalDate day, int calendarDays, String citation) {
        return by(kind, day.plusDays(calendarDays - 1L), citation);
    }
}
