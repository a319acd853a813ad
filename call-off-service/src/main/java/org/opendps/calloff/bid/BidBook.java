package org.opendps.calloff.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.acting.Impartiality;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;

/** What later features ask of bids, and how they decide them. */
@ApplicationScoped
public class BidBook {

    private final Bids bids;
    private final Impartiality impartiality;

    BidBook(Bids bids, Impartiality impartiality) {
        this.bids = bids;
        this.impartiality = impartiality;
    }

    /**
     * Whoever could act for one of the bidders decides on none of them.
     *
     * @throws org.opendps.blocks.problem.Refused 403 {@code acts-for-bidder}
     */
    public void mustActForNone(CallOff callOff, Actor officer) {
        var bidders = bids.biddersOf(callOff.id());
        impartiality.mustActForNone(callOff.published().publishedAt(), officer, callOff.authority(), bidders::contains);
    }

    /** Without loading the bid: its row is read when the call-off is held. */
    public UUID callOffOf(UUID id, String authority) {
        return bids.callOffOf(id, authority).orElseThrow(() -> new NotFound("bid", id).refused());
    }

    public UUID callOffOf(UUID id, UUID providerId) {
        return bids.callOffOf(id, providerId).orElseThrow(() -> new NotFound("bid", id).refused());
    }

    /** To be read. */
    public Bid seen(UUID id, Viewpoint viewpoint) {
        return bids.seen(id, viewpoint);
    }

    /** Of a council, opened or not. */
    public Bid of(UUID id, String authority) {
        return bids.findByIdOptional(id)
                .filter(bid -> bid.authority().equals(authority))
                .orElseThrow(() -> new NotFound("bid", id).refused());
    }

    /** Of a call-off: a bid of another one is none here. */
    public Bid in(UUID callOffId, UUID id) {
        return bids.findByIdOptional(id)
                .filter(bid -> bid.callOffId().equals(callOffId))
                .orElseThrow(() -> new NotFound("bid", id).refused());
    }

    /** Who has a bid that is not withdrawn or set aside. */
    public Set<UUID> biddersOf(UUID callOffId) {
        return standing(callOffId).stream().map(Bid::providerId).collect(Collectors.toSet());
    }

    /** Whose bid stands, or stood until it was decided. */
    public Set<UUID> judgedBidders(UUID callOffId) {
        return opened(callOffId).stream()
                .filter(bid -> bid.status() != BidStatus.EXCLUDED)
                .map(Bid::providerId)
                .collect(Collectors.toSet());
    }

    /** Of many call-offs, those with a bid that is not withdrawn or set aside. */
    public Map<UUID, Set<UUID>> biddersOf(Collection<UUID> callOffIds) {
        return bids.standing(callOffIds).stream()
                .collect(
                        Collectors.groupingBy(Bid::callOffId, Collectors.mapping(Bid::providerId, Collectors.toSet())));
    }

    /** Bids whose bidders' applications are undecided. */
    public List<UUID> held(UUID callOffId) {
        return bids.in(callOffId, BidStatus.SUBMITTED).stream().map(Bid::id).toList();
    }

    /** All that were opened, whatever became of them. */
    public List<Bid> opened(UUID callOffId) {
        return bids.opened(callOffId);
    }

    /** All that are out since the opening, with the reason. */
    public List<Bid> out(UUID callOffId) {
        return bids.out(callOffId);
    }

    /** The bids that were opened and are still in the competition. */
    public List<Bid> standing(UUID callOffId) {
        return bids.in(callOffId, BidStatus.OPENED);
    }

    /** Of which a bid still counts, or is held. */
    public Set<Integer> lotsThatGoOn(UUID callOffId) {
        return Stream.concat(standing(callOffId).stream(), bids.in(callOffId, BidStatus.SUBMITTED).stream())
                .map(Bid::lot)
                .collect(Collectors.toSet());
    }

    /** @param why by bid */
    public void exclude(UUID callOffId, Map<UUID, String> why) {
        standing(callOffId).stream()
                .filter(bid -> why.containsKey(bid.id()))
                .forEach(bid -> bid.exclude(why.getOrDefault(bid.id(), "")));
    }

    /** The scores by which these were excluded no longer count. */
    public List<Bid> restore(UUID callOffId, Set<UUID> excluded) {
        var back = bids.opened(callOffId).stream()
                .filter(bid -> bid.status() == BidStatus.EXCLUDED && excluded.contains(bid.id()))
                .toList();
        back.forEach(Bid::restore);
        return back;
    }

    /** Nobody wins. Bids that were held at the opening stay sealed; before it none is told from the others. */
    public void lose(CallOff callOff, int lot) {
        standing(callOff.id()).stream().filter(bid -> bid.lot() == lot).forEach(Bid::lose);
        if (callOff.opening().bids() != null) {
            bids.in(callOff.id(), BidStatus.SUBMITTED).stream()
                    .filter(bid -> bid.lot() == lot)
                    .forEach(bid -> bid.setAside(Bid.LOT_ENDED));
        }
    }

    /** One wins, all others of the lot that stand lose. */
    public void decide(UUID callOffId, int lot, UUID winner) {
        for (var bid : standing(callOffId)) {
            if (bid.lot() != lot) {
                continue;
            }
            if (bid.id().equals(winner)) {
                bid.win();
            } else {
                bid.lose();
            }
        }
    }
}
