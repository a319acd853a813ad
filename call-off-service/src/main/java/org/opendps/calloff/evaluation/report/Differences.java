package org.opendps.calloff.evaluation.report;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.opendps.calloff.evaluation.report.EvaluationView.Difference;
import org.opendps.calloff.evaluation.score.SheetView;

/** Where evaluators differ on a bid and question. */
final class Differences {

    private Differences() {}

    /** @param spread from which on scores have to be talked over (domain rule R9.5) */
    static List<Difference> of(Collection<SheetView> sheets, int spread) {
        var byBid = new TreeMap<UUID, Map<String, IntSummaryStatistics>>();
        sheets.forEach(sheet -> sheet.scores()
                .forEach((question, score) -> byBid.computeIfAbsent(sheet.bidId(), bid -> new TreeMap<>())
                        .computeIfAbsent(question, asked -> new IntSummaryStatistics())
                        .accept(score)));
        return byBid.entrySet().stream()
                .flatMap(bid -> bid.getValue().entrySet().stream()
                        .filter(scores ->
                                scores.getValue().getMax() > scores.getValue().getMin())
                        .map(scores -> difference(bid.getKey(), scores.getKey(), scores.getValue(), spread)))
                .toList();
    }

    private static Difference difference(UUID bid, String question, IntSummaryStatistics scores, int spread) {
        return new Difference(
                bid, question, scores.getMin(), scores.getMax(), scores.getMax() - scores.getMin() >= spread);
    }
}
