package org.opendps.calloff.bid.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidView;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.Readership;
import org.opendps.calloff.bid.document.Folder;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.OwnSeal;
import org.opendps.calloff.competition.Blindfold;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;

/** Bids as their readers may see them. */
@ApplicationScoped
class BidList {

    private final Bids bids;
    private final Competitions competitions;
    private final Folder folder;
    private final OwnSeal seal;
    private final Blindfold blindfold;
    private final Readership readership;

    BidList(
            Bids bids,
            Competitions competitions,
            Folder folder,
            OwnSeal seal,
            Blindfold blindfold,
            Readership readership) {
        this.readership = readership;
        this.bids = bids;
        this.competitions = competitions;
        this.folder = folder;
        this.seal = seal;
        this.blindfold = blindfold;
    }

    Bid seen(UUID id, Viewpoint viewpoint) {
        return bids.seen(id, viewpoint);
    }

    BidView show(Bid bid, Viewpoint viewpoint) {
        var callOff = competitions.seen(bid.callOffId(), viewpoint);
        return switch (viewpoint) {
            case Viewpoint.Council council -> forCouncil(callOff, List.of(bid)).apply(bid);
            case Viewpoint.OfProvider provider ->
                BidView.forBidder(
                        bid,
                        callOff.changed().materialAmendment(),
                        folder.own(bid.id()).stream().map(Enclosure::view).toList(),
                        seal);
        };
    }

    Page<BidView> page(UUID callOffId, Viewpoint viewpoint, PageRequest page) {
        var callOff = competitions.seen(callOffId, viewpoint);
        var found = bids.page(callOffId, viewpoint, Cursor.id(page.after()), page.limit());
        return switch (viewpoint) {
            case Viewpoint.Council council -> Page.of(found, page.limit(), Bid::id, forCouncil(callOff, found));
            case Viewpoint.OfProvider provider -> {
                var documents = folder.own(found.stream().map(Bid::id).toList());
                yield Page.of(
                        found,
                        page.limit(),
                        Bid::id,
                        bid -> BidView.forBidder(
                                bid,
                                callOff.changed().materialAmendment(),
                                documents.getOrDefault(bid.id(), List.of()),
                                seal));
            }
        };
    }

    /** Who may score, or settle scores, sees less until that is done, whatever else they may; and nothing before declaring. */
    private Function<Bid, BidView> forCouncil(CallOff callOff, List<Bid> found) {
        var readable = readership.of(callOff, found);
        boolean blind = blindfold.isOn(callOff);
        return bid -> {
            if (!readable.test(bid)) {
                return BidView.closed(bid);
            }
            return blind ? BidView.forEvaluator(bid, callOff.criteria()) : BidView.forCouncil(bid);
        };
    }
}
