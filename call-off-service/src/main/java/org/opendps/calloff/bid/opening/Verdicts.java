package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.Memberships;

/** Looks again, at the opening, who was a member when bids were due, and who has applied. */
@ApplicationScoped
class Verdicts {

    private final Memberships memberships;
    private final Market market;

    Verdicts(Memberships memberships, Market market) {
        this.memberships = memberships;
        this.market = market;
    }

    /** By bid. Two queries for each lot. */
    Map<UUID, Verdict> of(CallOff callOff, Collection<Bid> bids) {
        var verdicts = new HashMap<UUID, Verdict>();
        var system = callOff.commission().purchasingSystemId();
        for (var lot : callOff.lots()) {
            var support = lot.support();
            var ofLot = bids.stream().filter(bid -> bid.lot() == lot.number()).toList();
            var bidders = ofLot.stream().map(Bid::providerId).toList();
            var known = memberships.of(system, support.category(), support.area(), bidders, callOff.bidsDue());
            var outside = bidders.stream()
                    .filter(bidder -> {
                        var membership = known.get(bidder);
                        return membership == null || membership.isRemoved();
                    })
                    .toList();
            var applied = market.applicants(system, support.category(), support.area(), outside);
            for (var bid : ofLot) {
                verdicts.put(
                        bid.id(),
                        Verdict.of(
                                callOff.published().bidders(),
                                known.get(bid.providerId()),
                                applied.contains(bid.providerId())));
            }
        }
        return verdicts;
    }
}
