package org.opendps.calloff.bid.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.provider.Membership;
import org.opendps.calloff.provider.Memberships;
import org.opendps.calloff.regime.Bidders.Circle;

/**
 * What speaks against opened bids. Papers that run out pause the invitations of a member and set no bid aside (domain rule
 * R7.3): whoever reads a bid before its lot is decided sees whether they are paused now, whenever that began.
 */
@ApplicationScoped
class Flags {

    private static final String PAUSED = "INVITATIONS_PAUSED";

    private final Memberships memberships;

    Flags(Memberships memberships) {
        this.memberships = memberships;
    }

    /** By bid. One query for each lot. */
    Map<UUID, List<String>> of(CallOff callOff, Collection<Bid> bids) {
        var flags = new HashMap<UUID, List<String>>();
        bids.forEach(bid -> flags.put(bid.id(), bid.flags()));
        if (callOff.published().bidders() == Circle.EVERYBODY) {
            return flags;
        }
        for (var lot : callOff.lots()) {
            var ofLot = bids.stream()
                    .filter(bid -> bid.lot() == lot.number() && bid.status().isOpen())
                    .toList();
            if (lot.awaitsDecision()) {
                var known = now(callOff, lot, ofLot);
                ofLot.forEach(bid -> flags.put(bid.id(), asOfNow(bid, known)));
            }
        }
        return flags;
    }

    private Map<UUID, Membership> now(CallOff callOff, Lot lot, List<Bid> bids) {
        return memberships.now(
                callOff.commission().purchasingSystemId(),
                lot.support().category(),
                lot.support().area(),
                bids.stream().map(Bid::providerId).toList());
    }

    private static List<String> asOfNow(Bid bid, Map<UUID, Membership> known) {
        var membership = known.get(bid.providerId());
        boolean paused = membership != null && membership.invitationsPaused();
        return Stream.concat(
                        Stream.of(PAUSED).filter(flag -> paused),
                        bid.flags().stream().filter(flag -> !flag.equals(PAUSED)))
                .toList();
    }
}
