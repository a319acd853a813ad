package org.opendps.calloff.bid.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidView;
import org.opendps.calloff.bid.Readership;
import org.opendps.calloff.competition.Blindfold;
import org.opendps.calloff.competition.CallOff;

/** Bids as whoever calls for the council may see them. */
@ApplicationScoped
class ToCouncil {

    private final Blindfold blindfold;
    private final Readership readership;
    private final Flags flags;

    ToCouncil(Blindfold blindfold, Readership readership, Flags flags) {
        this.blindfold = blindfold;
        this.readership = readership;
        this.flags = flags;
    }

    /** Who may score, or settle scores, sees less until that is done, whatever else they may; and nothing before declaring. */
    Function<Bid, BidView> of(CallOff callOff, Collection<Bid> found) {
        var readable = readership.of(callOff, found);
        var flagged = flags.of(callOff, found);
        boolean blind = blindfold.isOn(callOff);
        return bid -> {
            if (!readable.test(bid)) {
                return BidView.closed(bid);
            }
            var flagsOf = flagged.getOrDefault(bid.id(), List.of());
            return blind ? BidView.forEvaluator(bid, flagsOf, callOff.criteria()) : BidView.forCouncil(bid, flagsOf);
        };
    }
}
