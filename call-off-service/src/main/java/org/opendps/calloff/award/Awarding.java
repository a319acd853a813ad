package org.opendps.calloff.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.timeline.Actor;

@ApplicationScoped
@Transactional
class Awarding {

    private final Competitions competitions;
    private final Entitlement entitlement;
    private final BidBook bids;
    private final Recommendations recommendations;
    private final Awards awards;
    private final AwardRecord record;

    Awarding(
            Competitions competitions,
            Entitlement entitlement,
            BidBook bids,
            Recommendations recommendations,
            Awards awards,
            AwardRecord record) {
        this.competitions = competitions;
        this.entitlement = entitlement;
        this.bids = bids;
        this.recommendations = recommendations;
        this.awards = awards;
        this.record = record;
    }

    /** Asks finance for the money. Whether there is enough is for finance to say, under its own locks. */
    Award award(UUID callOffId, int lot, String authority, Actor approver, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        callOff.mustBe(CallOffStatus.RECOMMENDED, "an award");
        callOff.lot(lot);
        awards.live(callOffId, lot).ifPresent(live -> {
            throw live.refusalOfAnother();
        });
        var recommendation = recommendations
                .of(callOffId, lot)
                .orElseThrow(() -> new NotFound("recommendation of lot", lot).refused());
        recommendation.mustNotBeBy(approver);
        var bid = bids.in(callOffId, recommendation.bidId());
        bid.mustStand("an award");
        var terms = Terms.of(callOff, bid);
        var award = new Award(recommendation, terms, budgetVersion(terms), approver, arrived);
        awards.persistAndFlush(award);
        record.asked(award, approver);
        return award;
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
