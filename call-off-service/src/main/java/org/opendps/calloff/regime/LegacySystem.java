package org.opendps.calloff.regime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.time.period.WorkingDayRule;

/**
 * A dynamic purchasing system of the Public Contracts Regulations 2015: all members of the category are invited (reg
 * 34(21)), with ten days to bid (reg 34(11)), or those that its notice states, unless all of them agree on less (reg 34(12)).
 */
record LegacySystem() implements CallOffLaw {

    private static final int DAYS = 10;
    private static final int DAYS_OF_NOTICE = 30;

    @Override
    public Bidders bidders(Value value, Policy policy) {
        return Bidders.members("PCR 2015 reg 34(21), (22), reg 54(1)");
    }

    @Override
    public String membership() {
        return "PCR 2015 reg 34(21)";
    }

    @Override
    public EarliestDeadline earliestDeadline(LocalDate published, Policy policy) {
        return earliest(published, DAYS, "PCR 2015 reg 34(11), (12), reg 2(3), (4)");
    }

    /** A light-touch system goes its own way where its notice says so (reg 76(7)). */
    @Override
    public EarliestDeadline earliestDeadline(LocalDate published, Policy policy, @Nullable TenderDays stated) {
        return stated == null
                ? earliestDeadline(published, policy)
                : earliest(
                        published,
                        stated.days(),
                        "PCR 2015 reg 76(7), reg 34(12), reg 2(3), (4); notice " + stated.statedIn());
    }

    private static EarliestDeadline earliest(LocalDate published, int days, String citation) {
        var day = WorkingDayRule.PCR2015_CALENDAR_DAYS.count(published, days).date();
        return new EarliestDeadline(day, citation, true, false);
    }

    /** Ten days after the notice at the least (reg 87(2)), or as many working days as the council said. */
    @Override
    public LocalDate standstillEnd(LocalDate told, int workingDays) {
        var statutory = WorkingDayRule.PCR2015_CALENDAR_DAYS.count(told, DAYS).date();
        var own = WorkingDayRule.PCR2015_WORKING_DAYS.count(told, workingDays).date();
        return own.isAfter(statutory) ? own : statutory;
    }

    /** Any number: it ends no earlier than ten days after the notice. */
    @Override
    public int leastStandstill() {
        return 1;
    }

    /** PCR 2015 reg 34(21), (22): contracts are awarded by competition. */
    @Override
    public boolean awardsAtAgreedRate(int capable) {
        return false;
    }

    /** Award notices are grouped and published within 30 days of the end of the quarter (reg 50(5)). */
    @Override
    public List<NoticeDue> notices(NoticeOccasion occasion, NoticeFacts facts) {
        if (occasion != NoticeOccasion.AWARDED) {
            return List.of();
        }
        var quarter = endOfQuarter(facts.on());
        var due = NoticeFacts.counted(WorkingDayRule.PCR2015_CALENDAR_DAYS, quarter, DAYS_OF_NOTICE);
        return List.of(
                new NoticeDue(NoticeKind.CONTRACT_AWARD_NOTICE, facts.on(), due, "PCR 2015 reg 50(5), reg 75(4)"),
                facts.soon(
                        NoticeKind.CONTRACTS_FINDER, WorkingDayRule.PCR2015_WORKING_DAYS, "PCR 2015 reg 108, reg 112"));
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        return YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
    }
}
