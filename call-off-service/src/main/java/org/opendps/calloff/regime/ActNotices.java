package org.opendps.calloff.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opendps.blocks.time.period.WorkingDayRule;

/** What the Procurement Act 2023 has published of an award, from a market or from a framework. */
final class ActNotices {

    private static final int DETAILS_OF_LIGHT_TOUCH = 120;
    private static final int TERMINATION = 30;

    private ActNotices() {}

    /** Of a public contract that is awarded directly for urgent needs, before it is. */
    static List<NoticeDue> ofPreparation(NoticeFacts facts) {
        return facts.value().isPublicContract() && facts.urgent()
                ? List.of(facts.today(NoticeKind.UK5, "Procurement Act 2023 s.44(1)"))
                : List.of();
    }

    /** Of a public contract once its bidders have their assessment summaries, and before it is entered. */
    static List<NoticeDue> beforeContract(NoticeFacts facts) {
        return facts.value().isPublicContract()
                ? List.of(facts.today(
                        NoticeKind.UK6, "Procurement Act 2023 s.50(1), (3); Procurement Regulations 2024 reg 27"))
                : List.of();
    }

    /** A tender notice or a transparency notice was due: of a public contract, its end is told too. */
    static List<NoticeDue> ofTermination(NoticeFacts facts) {
        return facts.value().isPublicContract()
                ? List.of(facts.soon(NoticeKind.UK12, WorkingDayRule.PA23_WORKING_DAYS, "Procurement Act 2023 s.55"))
                : List.of();
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
        due.add(ofTheEnd(facts.contractEnds()));
        return due;
    }

    /** Thirty days, the last of the contract being the first of them; before it nothing has ended. */
    static NoticeDue ofTheEnd(LocalDate last) {
        return new NoticeDue(NoticeKind.UK11, last, last.plusDays(TERMINATION - 1L), "Procurement Act 2023 s.80(1)");
    }
}
