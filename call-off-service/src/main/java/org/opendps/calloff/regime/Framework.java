package org.opendps.calloff.regime;

import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.policy.Setting;

/**
 * A framework of the Procurement Act 2023: awards in accordance with it go to its members, below the threshold too
 * (s.85(5)(c)); no number of days is fixed for them, so that the council's own minimum holds.
 */
record Framework(String citation, boolean lightTouch) implements CallOffLaw {

    @Override
    public Bidders bidders(Value value, Policy policy) {
        return Bidders.members(citation + ", s.85(5)(c)");
    }

    @Override
    public String membership() {
        return citation;
    }

    @Override
    public EarliestDeadline earliestDeadline(LocalDate published, Policy policy) {
        var day = published.plusDays(policy.whole(Setting.LIGHT_TOUCH_TENDER_DAYS));
        return new EarliestDeadline(day, "Procurement Act 2023 s.54(4); the council's own minimum", false, false);
    }

    /**
     * Of light-touch frameworks the rules on competition do not apply (s.45(9)): the framework's own terms do. Of others only
     * where there is nobody to compete (s.45(4)); LEGAL-CHECK where the framework sets out an objective mechanism.
     */
    @Override
    public boolean awardsAtAgreedRate(int capable) {
        return lightTouch ? capable > 0 : capable == 1;
    }

    /** The framework itself was tendered: its competitions have no tender notice, and so no termination of one. */
    @Override
    public List<NoticeDue> notices(NoticeOccasion occasion, NoticeFacts facts) {
        return switch (occasion) {
            case PUBLISHED -> List.of();
            case PREPARED -> ActNotices.ofPreparation(facts);
            case TOLD -> ActNotices.beforeContract(facts);
            case AWARDED -> ActNotices.ofAward(facts);
            case UNAWARDED -> facts.urgent() ? ActNotices.ofTermination(facts) : List.of();
        };
    }
}
