package org.opendps.calloff.bid.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidView;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.document.Folder;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.OwnSeal;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;

/** Bids as their readers may see them. */
@ApplicationScoped
class BidList {

    private final Bids bids;
    private final Competitions competitions;
    private final Folder folder;
    private final OwnSeal seal;
    private final Flags flags;
    private final ToCouncil toCouncil;

    BidList(Bids bids, Competitions competitions, Folder folder, OwnSeal seal, Flags flags, ToCouncil toCouncil) {
        this.bids = bids;
        this.competitions = competitions;
        this.folder = folder;
        this.seal = seal;
        this.toCouncil = toCouncil;
        this.flags = flags;
    }

    Bid seen(UUID id, Viewpoint viewpoint) {
        return bids.seen(id, viewpoint);
    }

    BidView show(Bid bid, Viewpoint viewpoint) {
        var callOff = competitions.seen(bid.callOffId(), viewpoint);
        return switch (viewpoint) {
            case Viewpoint.Council council ->
                toCouncil.of(callOff, List.of(bid)).apply(bid);
            case Viewpoint.OfProvider provider ->
                BidView.forBidder(
                        bid,
                        callOff.changed().lastOf(bid.lot()),
                        folder.own(bid.id()).stream().map(Enclosure::view).toList(),
                        flags.of(callOff, List.of(bid)).getOrDefault(bid.id(), List.of()),
                        seal);
        };
    }

    Page<BidView> page(UUID callOffId, Viewpoint viewpoint, PageRequest page) {
        var callOff = competitions.seen(callOffId, viewpoint);
        var found = bids.page(callOffId, viewpoint, Cursor.id(page.after()), page.limit());
        return switch (viewpoint) {
            case Viewpoint.Council council -> Page.of(found, page.limit(), Bid::id, toCouncil.of(callOff, found));
            case Viewpoint.OfProvider provider -> {
                var flagged = flags.of(callOff, found);
                var documents = folder.own(found.stream().map(Bid::id).toList());
                yield Page.of(
                        found,
                        page.limit(),
                        Bid::id,
                        bid -> BidView.forBidder(
                                bid,
                                callOff.changed().lastOf(bid.lot()),
                                documents.getOrDefault(bid.id(), List.of()),
                                flagged.getOrDefault(bid.id(), List.of()),
                                seal));
            }
        };
    }
}
