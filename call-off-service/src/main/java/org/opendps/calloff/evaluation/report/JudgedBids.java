package org.opendps.calloff.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.bid.Readership;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.score.Evaluators;
import org.opendps.calloff.evaluation.score.ScoreSheet;

/** The bids that were opened and how they were scored, as far as whoever calls may read them. */
@ApplicationScoped
class JudgedBids {

    private final BidBook bids;
    private final Evaluators evaluators;
    private final Readership readership;

    JudgedBids(BidBook bids, Evaluators evaluators, Readership readership) {
        this.bids = bids;
        this.evaluators = evaluators;
        this.readership = readership;
    }

    /**
     * @param closed which of those that were opened stay closed to whoever calls
     * @param counting of the sheets those that count
     * @param out every bid that is out, whatever closed it
     */
    record Judged(
            List<Bid> opened, Set<UUID> closed, List<ScoreSheet> sheets, List<ScoreSheet> counting, List<Bid> out) {

        boolean shows(UUID bidId) {
            return !closed.contains(bidId);
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code conflict-not-declared} */
    Judged of(CallOff callOff) {
        var opened = bids.opened(callOff.id());
        var closed = opened.stream()
                .filter(Predicate.not(readership.of(callOff, opened)))
                .map(Bid::id)
                .collect(Collectors.toSet());
        return new Judged(
                opened,
                closed,
                evaluators.sheets(callOff.id()),
                evaluators.counting(callOff.id(), opened),
                bids.out(callOff.id()));
    }
}
