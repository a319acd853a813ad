package org.opendps.calloff.placement.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.opendps.blocks.policy.Policies;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.policy.Setting;

/** When the outcomes of a placement are looked at: some weeks after its start, then in intervals (Care Act 2014 s.27). */
@ApplicationScoped
public class FirstReview {

    private final Policies policies;

    FirstReview(Policies policies) {
        this.policies = policies;
    }

    public void plan(Placement placement) {
        var due = asIfStartedOn(placement.subject().authority(), placement.from());
        placement.reviewDue(due.first(), due.last());
    }

    /** The first and the last day on which a review is due. */
    public record Due(LocalDate first, LocalDate last) {}

    /** Of placements whose reviews before are not known here. */
    public Due asIfStartedOn(String authority, LocalDate day) {
        var policy = policies.on(authority, day);
        return new Due(
                day.plusWeeks(policy.whole(Setting.FIRST_REVIEW_FROM_WEEKS)),
                day.plusWeeks(policy.whole(Setting.FIRST_REVIEW_UNTIL_WEEKS)));
    }

    /** Whether the first one is still to come on that day. */
    public boolean isBeforeTheFirst(Placement placement, LocalDate day) {
        var first = placement.reviewDueFrom();
        return first != null && day.isBefore(first);
    }

    /** After one that was held; one that is recorded late takes nothing back from a later one. */
    public void planNext(Placement placement, LocalDate heldOn) {
        var next = heldOn.plusMonths(
                policies.on(placement.subject().authority(), heldOn).whole(Setting.REVIEW_MONTHS));
        var due = placement.reviewDueBy();
        if (placement.reviewDueFrom() != null || due == null || next.isAfter(due)) {
            placement.reviewDue(null, next);
        }
    }
}
