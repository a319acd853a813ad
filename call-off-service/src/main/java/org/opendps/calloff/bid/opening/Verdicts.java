package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.RightToBid;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.Membership;
import org.opendps.calloff.provider.Memberships;

/** Looks again, at the opening, who is a member. */
@ApplicationScoped
class Verdicts {

    private final Memberships memberships;
    private final RightToBid rightToBid;

    Verdicts(Memberships memberships, RightToBid rightToBid) {
        this.memberships = memberships;
        this.rightToBid = rightToBid;
    }

    /** By bid. One query for each lot, and one for each bidder who is no member. */
    Map<UUID, Verdict> of(CallOff callOff, Collection<Bid> bids) {
        var verdicts = new HashMap<UUID, Verdict>();
        for (var lot : callOff.lots()) {
            var ofLot = bids.stream().filter(bid -> bid.lot() == lot.number()).toList();
            var known = memberships.of(
                    callOff.commission().purchasingSystemId(),
                    lot.support().category(),
                    lot.support().area(),
                    ofLot.stream().map(Bid::providerId).toList());
            ofLot.forEach(bid -> verdicts.put(bid.id(), verdict(callOff, bid, known.get(bid.providerId()))));
        }
        return verdicts;
    }

    private Verdict verdict(CallOff callOff, Bid bid, @Nullable Membership membership) {
        var applies = (membership == null || membership.isRemoved())
                && rightToBid.standing(callOff, bid.providerId(), bid.lot()) == Market.Standing.APPLICANT;
        return Verdict.of(callOff.circle(), membership, applies);
    }
}
