package org.opendps.calloff.bid;

import java.util.Collection;
import java.util.function.Predicate;
import org.opendps.calloff.competition.CallOff;

/** Who may read bids that were opened: whoever judges them has declared their interests first (Procurement Act 2023 ss.81, 82). */
public interface Readership {

    /**
     * Whether whoever calls may read a bid of the call-off that was opened; what was not, nobody but its bidder reads.
     *
     * @param asked what is about to be shown
     * @throws org.opendps.blocks.problem.Refused 422 {@code conflict-not-declared} when one of these was opened
     */
    Predicate<Bid> of(CallOff callOff, Collection<Bid> asked);
}
