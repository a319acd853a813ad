package org.opendps.calloff.regime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.time.period.WorkingDayRule;

/** What a regime answers about a call-off. */
public sealed interface CallOffLaw permits LegacySystem, DynamicMarket, Framework {

    /** Procurement Act 2023 s.51(2). */
    int LEAST_STANDSTILL = 8;

    /**
     * Who may bid for what is worth so much.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code below-threshold-open-to-all} when nobody may be asked this way
     */
    Bidders bidders(Value value, Policy policy);

    /** The law by which an award goes to a member. */
    String membership();

    /**
     * The first day on which bids may be due.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code calendar-not-available} in a year whose holidays are not known
     */
    EarliestDeadline earliestDeadline(LocalDate published, Policy policy);

    /**
     * The same where the purchasing system's own notice may have stated days.
     *
     * @param stated null where it has none
     */
    default EarliestDeadline earliestDeadline(LocalDate published, Policy policy, @Nullable TenderDays stated) {
        return earliestDeadline(published, policy);
    }

    /**
     * Whether something is awarded to a member at the rate that was agreed with it, without a competition.
     *
     * @param capable how many members supply it
     */
    boolean awardsAtAgreedRate(int capable);

    /**
     * The last day of a voluntary standstill that begins when the award is told.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code calendar-not-available} in a year whose holidays are not known
     */
    default LocalDate standstillEnd(LocalDate told, int workingDays) {
        return WorkingDayRule.PA23_WORKING_DAYS.count(told, workingDays).date();
    }

    /** How many working days a voluntary standstill lasts at the least. */
    default int leastStandstill() {
        return LEAST_STANDSTILL;
    }

    /** How the end of a contract is told that ends on that day. */
    default NoticeDue termination(LocalDate last) {
        return ActNotices.ofTheEnd(last);
    }

    /** What has to be published because of something, and by when; nothing of what the person chose. */
    List<NoticeDue> notices(NoticeOccasion occasion, NoticeFacts facts);
}
