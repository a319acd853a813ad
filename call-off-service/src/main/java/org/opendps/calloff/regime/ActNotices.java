package org.opendps.calloff.regime;

import java.util.ArrayList;
import java.util.List;
import org.opendps.blocks.time.period.WorkingDayRule;

/** What the Procurement Act 2023 has published of an award, from a market or from a framework. */
final class ActNotices {

    private static final int DETAILS_OF_LIGHT_TOUCH = 120;
    private static final int TERMINATION = 30;

    private ActNotices() {}

    /** Of a public contract before it is entered: that it will be awarded, and directly for urgent needs. */
    static List<NoticeDue> beforeAward(NoticeFacts facts) {
        if (!facts.value().isPublicContract()) {
            return List.of();
        }
        var award = facts.today(NoticeKind.UK6, "Procurement Act 2023 s.50(1); Procurement Regulations 2024 reg 27");
        return facts.urgent()
                ? List.of(facts.today(NoticeKind.UK5, "Procurement Act 2023 s.44(1)"), award)
                : List.of(award);
    }

    static List<NoticeDue> ofAward(NoticeFacts facts) {
        if (facts.value().isNotifiable()) {
            return List.of(facts.soon(
                    NoticeKind.UK7, WorkingDayRule.PA23_WORKING_DAYS, "LEGAL-CHECK Procurement Act 2023 s.87(3)"));
        }
        if (!facts.value().isPublicContract()) {
            return List.of();
        }
        var due = new ArrayList<NoticeDue>();
        due.add(facts.withinDays(
                NoticeKind.UK7,
                facts.on(),
                DETAILS_OF_LIGHT_TOUCH,
                "Procurement Act 2023 s.53(1), (2); Procurement Regulations 2024 reg 32"));
        due.add(facts.withinDays(NoticeKind.UK11, facts.contractEnds(), TERMINATION, "Procurement Act 2023 s.80(1)"));
        return due;
    }
}
