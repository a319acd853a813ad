package org.opendps.calloff.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.regime.Bidders.Circle;

/**
 * A dynamic market of the Procurement Act 2023. At the threshold and above, tenders of others than members are
 * disregarded, but applications are considered first (s.34(3), (4)). Below it a market's conditions may not keep anybody
 * out (s.85), so that a council refuses this way or opens it to all.
 */
record DynamicMarket() implements CallOffLaw {

    private static final String OPEN_TO_ALL = "OPEN_TO_ALL";

    @Override
    public Bidders bidders(Value value, Policy policy) {
        if (value.canReachThreshold()) {
            return new Bidders(Circle.MEMBERS_AND_APPLICANTS, "Procurement Act 2023 s.34(3) to (5)", false);
        }
        if (policy.text(Setting.BELOW_THRESHOLD_ROUTE).equals(OPEN_TO_ALL)) {
            return new Bidders(Circle.EVERYBODY, "Procurement Act 2023 s.85", true);
        }
        throw new BelowThresholdOpenToAll(value).refused();
    }

    @Override
    public String membership() {
        return "Procurement Act 2023 s.34(1), (3)";
    }

    /** The period begins with the day after the invitation and ends on the day of the deadline. */
    @Override
    public EarliestDeadline earliestDeadline(LocalDate published, Policy policy) {
        var day = published.plusDays(policy.whole(Setting.DYNAMIC_MARKET_TENDER_DAYS));
        return new EarliestDeadline(
                day, "Procurement Act 2023 s.54(4)", false, policy.isForLegalCheck(Setting.DYNAMIC_MARKET_TENDER_DAYS));
    }

    /** Procurement Act 2023 s.34(1): contracts are awarded by competition. */
    @Override
    public boolean awardsAtAgreedRate(int capable) {
        return false;
    }

    @Override
    public List<NoticeDue> notices(NoticeOccasion occasion, NoticeFacts facts) {
        return switch (occasion) {
            case PUBLISHED -> tender(facts).stream().toList();
            case PREPARED -> ActNotices.ofPreparation(facts);
            case TOLD -> ActNotices.beforeContract(facts);
            case AWARDED -> ActNotices.ofAward(facts);
            case UNAWARDED -> ActNotices.ofTermination(facts);
        };
    }

    private static Optional<NoticeDue> tender(NoticeFacts facts) {
        if (facts.value().isPublicContract()) {
            return Optional.of(facts.today(NoticeKind.UK4, "Procurement Act 2023 s.21; s.34"));
        }
        return facts.openly() && facts.value().isNotifiable()
                ? Optional.of(facts.today(NoticeKind.UK4, "Procurement Act 2023 s.87(1), (2)"))
                : Optional.empty();
    }
}
