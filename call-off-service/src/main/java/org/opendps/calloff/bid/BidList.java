package org.opendps.calloff.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;

/** Bids as their readers may see them. */
@ApplicationScoped
class BidList {

    private final Bids bids;
    private final Competitions competitions;
    private final Seal seal;

    BidList(Bids bids, Competitions competitions, Seal seal) {
        this.bids = bids;
        this.competitions = competitions;
        this.seal = seal;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also when it is another's */
    Bid seen(UUID id, Viewpoint viewpoint) {
        return bids.findByIdOptional(id)
                .filter(bid -> switch (viewpoint) {
                    case Viewpoint.Council council -> bid.authority().equals(council.authority());
                    case Viewpoint.OfProvider provider -> bid.providerId().equals(provider.id());
                })
                .orElseThrow(() -> new NotFound("bid", id).refused());
    }

    BidView show(Bid bid, Viewpoint viewpoint) {
        return shownTo(viewpoint).apply(bid);
    }

    Page<BidView> page(UUID callOffId, Viewpoint viewpoint, PageRequest page) {
        competitions.seen(callOffId, viewpoint);
        var found = bids.page(callOffId, viewpoint, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Bid::id, shownTo(viewpoint));
    }

    private Function<Bid, BidView> shownTo(Viewpoint viewpoint) {
        return switch (viewpoint) {
            case Viewpoint.Council council -> BidView::forCouncil;
            case Viewpoint.OfProvider provider -> bid -> BidView.forBidder(bid, seal);
        };
    }
}
