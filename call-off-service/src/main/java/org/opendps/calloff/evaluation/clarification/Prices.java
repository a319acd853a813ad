package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.evaluation.clarification.PriceCheck.Priced;

/** Which prices have to be explained before the scores are settled. */
@ApplicationScoped
public class Prices {

    private final BidBook bids;
    private final Clarifications clarifications;
    private final ClarificationList list;

    Prices(BidBook bids, Clarifications clarifications, ClarificationList list) {
        this.list = list;
        this.bids = bids;
        this.clarifications = clarifications;
    }

    /** Of all bids that were opened, each compared with the others of its lot. */
    public List<PriceCheck> of(CallOff callOff, int percent) {
        return bids.opened(callOff.id()).stream().collect(Collectors.groupingBy(Bid::lot)).entrySet().stream()
                .flatMap(ofLot -> check(callOff.lot(ofLot.getKey()), ofLot.getValue(), percent).stream())
                .toList();
    }

    private static List<PriceCheck> check(Lot lot, List<Bid> ofLot, int percent) {
        var priced = ofLot.stream()
                .map(bid -> new Priced(bid.id(), bid.offer().total(lot)))
                .toList();
        return PriceCheck.of(priced, lot.support().sessions() * lot.places(), percent);
    }

    /** Bids in the competition whose price is abnormally low and was not accepted. */
    public List<UUID> undecided(CallOff callOff, int percent) {
        var standing = bids.standing(callOff.id()).stream().map(Bid::id).collect(Collectors.toSet());
        var accepted = clarifications.acceptedPrices(callOff.id());
        return of(callOff, percent).stream()
                .filter(PriceCheck::abnormallyLow)
                .map(PriceCheck::bidId)
                .filter(standing::contains)
                .filter(bid -> !accepted.contains(bid))
                .sorted()
                .toList();
    }

    /** Bids in the competition that were asked for something on which nobody has decided. */
    public List<UUID> unsettled(UUID callOffId) {
        return waiting(callOffId, Clarification::awaitsDecision);
    }

    /** Those of them that were asked for something else than their price. */
    public List<UUID> uncorrected(UUID callOffId) {
        return waiting(callOffId, one -> one.awaitsDecision() && one.kind() != ClarificationKind.ABNORMALLY_LOW);
    }

    private List<UUID> waiting(UUID callOffId, Predicate<Clarification> awaitsDecision) {
        var standing = bids.standing(callOffId).stream().map(Bid::id).collect(Collectors.toSet());
        return clarifications.ofCallOff(callOffId).stream()
                .filter(awaitsDecision)
                .map(Clarification::bidId)
                .filter(standing::contains)
                .distinct()
                .toList();
    }

    /** Everything that bidders of a call-off were asked. */
    public List<ClarificationView> asked(UUID callOffId) {
        return list.views(clarifications.ofCallOff(callOffId));
    }
}
