package org.opendps.calloff.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.score.ScoreSheet;

/**
 * The bids that stand and who has scored them (domain rule R9.5: evaluators score alone first, then there is a
 * consensus, which is no average).
 *
 * @param least how many evaluators must have scored each bid
 */
public record Panel(List<Bid> standing, List<ScoreSheet> sheets, int least) {

    /** @throws org.opendps.blocks.problem.Refused 422 when a bid is missing, unknown, not scored by enough, or a
     *     difference is settled without a reason */
    public List<LotRanking> settle(CallOff callOff, List<Consensus> consensus) {
        var byBid = Rankings.byBid(consensus);
        var ids = standing.stream().map(Bid::id).collect(Collectors.toCollection(TreeSet::new));
        if (consensus.size() != ids.size() || !byBid.keySet().equals(ids)) {
            throw new ModerationRefused.ConsensusForEachBid(List.copyOf(ids)).refused();
        }
        var evaluators = sheets.stream().collect(Collectors.groupingBy(ScoreSheet::bidId, Collectors.counting()));
        ids.forEach(id -> mustBeScored(id, evaluators));
        var sheetsOf = sheets.stream().collect(Collectors.groupingBy(ScoreSheet::bidId));
        byBid.values().forEach(settled -> mustSayWhy(settled, sheetsOf.getOrDefault(settled.bidId(), List.of())));
        return Rankings.of(callOff, standing, byBid);
    }

    private void mustBeScored(UUID bidId, Map<UUID, Long> evaluators) {
        long count = evaluators.getOrDefault(bidId, 0L);
        if (count < least) {
            throw new ModerationRefused.EvaluatorsMissing(bidId, count, least).refused();
        }
    }

    /** Where evaluators differ, or all agreed on something else. */
    private static void mustSayWhy(Consensus settled, List<ScoreSheet> own) {
        var unexplained = settled.scores().entrySet().stream()
                .filter(score ->
                        own.stream().anyMatch(sheet -> !score.getValue().equals(sheet.scoreOf(score.getKey()))))
                .map(Map.Entry::getKey)
                .filter(question -> !settled.explains(question))
                .sorted()
                .toList();
        if (!unexplained.isEmpty()) {
            throw new ModerationRefused.ReasonForDifference(settled.bidId(), unexplained).refused();
        }
    }
}
