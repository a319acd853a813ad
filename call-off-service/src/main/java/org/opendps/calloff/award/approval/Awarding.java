package org.opendps.calloff.award.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.award.recommendation.Recommendation;
import org.opendps.calloff.award.recommendation.Recommendations;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.need.Entitlement;

@ApplicationScoped
@Transactional
class Awarding {

    private final Competitions competitions;
    private final Entitlement entitlement;
    private final BidBook bids;
    private final Recommendations recommendations;
    private final Approvals approvals;
    private final Awards awards;

    Awarding(
            Competitions competitions,
            Entitlement entitlement,
            BidBook bids,
            Recommendations recommendations,
            Approvals approvals,
            Awards awards) {
        this.competitions = competitions;
        this.entitlement = entitlement;
        this.bids = bids;
        this.recommendations = recommendations;
        this.approvals = approvals;
        this.awards = awards;
    }

    /** Asks finance for the money. Whether there is enough is for finance to say, under its own locks. */
    Award award(
            UUID callOffId,
            int lot,
            String authority,
            Approver approver,
            @Nullable Integer standstill,
            Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        callOff.mustBe(CallOffStatus.RECOMMENDED, "an award");
        callOff.lot(lot);
        awards.live(callOffId, lot).ifPresent(live -> {
            throw live.refusalOfAnother();
        });
        var recommendation = recommendations
                .of(callOffId, lot)
                .orElseThrow(() -> new NotFound("recommendation of lot", lot).refused());
        recommendation.mustNotBeBy(approver.actor());
        bids.mustActForNone(callOff, approver.actor());
        mustStand(callOff, recommendation);
        var today = London.dateOf(arrived);
        var waits = approvals.standstill(callOff, standstill, today);
        var terms = approvals.terms(callOff, recommendation, waits, today);
        var approval = approvals.give(callOff, recommendation, terms, approver, waits, today);
        var award = new Award(recommendation, terms, budgetVersion(terms), approval, arrived);
        awards.persistAndFlush(award);
        approvals.asked(award, approver.actor());
        return award;
    }

    private void mustStand(CallOff callOff, Recommendation recommendation) {
        var bid = recommendation.bidId();
        if (bid != null) {
            bids.in(callOff.id(), bid).mustStand("an award");
        }
    }

    /** Of a group there is no person's budget to judge by. */
    private long budgetVersion(Terms terms) {
        var person = terms.personRef();
        return person == null
                ? 0
                : entitlement
                        .of(person, terms.authority(), terms.from(), terms.until())
                        .heardVersion();
    }
}
