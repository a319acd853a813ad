package org.opendps.calloff.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.ranking.Ranking;
import org.opendps.calloff.evaluation.ranking.Ranking.Entry;

/**
 * Ranks bids by what was settled, each lot by itself. The price that is compared is that of the whole lot: a low price of
 * a session cannot hide what is to be paid once.
 */
final class Rankings {

    private Rankings() {}

    /** @param consensus one for each bid, by the bid's id */
    static List<LotRanking> of(CallOff callOff, List<Bid> bids, Map<UUID, Consensus> consensus) {
        var method = callOff.criteria().method();
        var lots = bids.stream().collect(Collectors.groupingBy(Bid::lot, TreeMap::new, Collectors.toList()));
        return lots.entrySet().stream()
                .map(lot -> new LotRanking(
                        lot.getKey(),
                        Ranking.of(
                                method,
                                lot.getValue().stream()
                                        .map(bid -> entry(callOff, bid, consensus))
                                        .toList())))
                .toList();
    }

    static Map<UUID, Consensus> byBid(Collection<Consensus> consensus) {
        return consensus.stream()
                .collect(Collectors.toMap(Consensus::bidId, settled -> settled, (one, other) -> other));
    }

    private static Entry entry(CallOff callOff, Bid bid, Map<UUID, Consensus> consensus) {
        var settled = consensus.get(bid.id());
        return new Entry(
                bid.id().toString(),
                bid.offer().total(callOff.lot(bid.lot())),
                settled == null ? Map.of() : settled.scores());
    }
}
