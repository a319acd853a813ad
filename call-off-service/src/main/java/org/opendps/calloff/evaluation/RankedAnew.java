package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.ranking.Ranking;

/**
 * The ranking of a lot without a bid that was excluded after it: the lowest price is that of the bids that are left (domain
 * rule R9.1), the scores are those that were settled.
 */
@ApplicationScoped
public class RankedAnew {

    private final Evaluations evaluations;
    private final BidBook bids;

    RankedAnew(Evaluations evaluations, BidBook bids) {
        this.evaluations = evaluations;
        this.bids = bids;
    }

    /** Nothing before the moderation. */
    public void without(CallOff callOff, Bid out, String why, Instant now) {
        evaluations.of(callOff.id()).ifPresent(settled -> {
            var ranking = ranking(callOff, settled, out);
            settled.supersede("Bid " + out.id() + " was excluded. " + why, now);
            evaluations.flush();
            evaluations.persist(settled.rankedAnew(ranking));
        });
    }

    /** Also of bids that are out by their scores: they stay in the ranking as what they are. */
    private LotRanking ranking(CallOff callOff, Evaluation settled, Bid out) {
        var scored = settled.consensus().stream().map(Consensus::bidId).collect(Collectors.toSet());
        var others = bids.opened(callOff.id()).stream()
                .filter(bid -> bid.lot() == out.lot() && scored.contains(bid.id()))
                .filter(bid -> !bid.id().equals(out.id()) && isRanked(settled, bid))
                .toList();
        return Rankings.of(callOff, others, Rankings.byBid(settled.consensus())).stream()
                .findFirst()
                .orElse(new LotRanking(out.lot(), new Ranking(List.of(), List.of())));
    }

    /** Not those that were excluded after the moderation before this one. */
    private static boolean isRanked(Evaluation settled, Bid bid) {
        var id = bid.id().toString();
        return settled.of(bid.lot()).stream()
                .map(LotRanking::ranking)
                .anyMatch(ranking ->
                        ranking.places().stream().anyMatch(place -> place.bid().equals(id))
                                || ranking.excluded().stream()
                                        .anyMatch(excluded -> excluded.bid().equals(id)));
    }
}
