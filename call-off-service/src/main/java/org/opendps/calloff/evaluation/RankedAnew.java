package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            var ranking = ranking(callOff, settled, out.lot(), others(callOff, settled, out));
            settled.supersede("Bid " + out.id() + " was excluded. " + why, now);
            evaluations.flush();
            evaluations.persist(settled.rankedAnew(ranking));
        });
    }

    /** With a bid again that was excluded by mistake after it was scored and ranked. */
    public void with(CallOff callOff, Evaluation settled, Bid back, String why, Instant now) {
        var others = Stream.concat(others(callOff, settled, back), Stream.of(back));
        var ranking = ranking(callOff, settled, back.lot(), others);
        settled.supersede(why, now);
        evaluations.flush();
        evaluations.persist(settled.rankedAnew(ranking));
    }

    /** Also of bids that are out by their scores: they stay in the ranking as what they are. */
    private static LotRanking ranking(CallOff callOff, Evaluation settled, int lot, Stream<Bid> bids) {
        return Rankings.of(callOff, bids.toList(), Rankings.byBid(settled.consensus())).stream()
                .findFirst()
                .orElse(new LotRanking(lot, new Ranking(List.of(), List.of())));
    }

    private Stream<Bid> others(CallOff callOff, Evaluation settled, Bid one) {
        var scored = settled.consensus().stream().map(Consensus::bidId).collect(Collectors.toSet());
        return bids.opened(callOff.id()).stream()
                .filter(bid -> bid.lot() == one.lot() && scored.contains(bid.id()))
                .filter(bid -> !bid.id().equals(one.id()) && isRanked(settled, bid));
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
