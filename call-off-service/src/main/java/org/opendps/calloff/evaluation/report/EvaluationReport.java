package org.opendps.calloff.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.Evaluation;
import org.opendps.calloff.evaluation.Evaluations;
import org.opendps.calloff.evaluation.clarification.Prices;
import org.opendps.calloff.evaluation.draw.LotDraw;
import org.opendps.calloff.evaluation.draw.LotDraws;
import org.opendps.calloff.evaluation.ranking.RankingView;
import org.opendps.calloff.evaluation.report.EvaluationView.Earlier;
import org.opendps.calloff.evaluation.report.EvaluationView.LotView;
import org.opendps.calloff.evaluation.report.EvaluationView.Out;
import org.opendps.calloff.evaluation.rule.EvaluationRule;
import org.opendps.calloff.evaluation.rule.EvaluationRules;
import org.opendps.calloff.evaluation.score.ScoreSheet;
import org.opendps.calloff.evaluation.score.ScoreSheets;
import org.opendps.calloff.evaluation.score.SheetView;
import org.opendps.calloff.timeline.Counted;

/** The evaluation as its readers may see it. */
@ApplicationScoped
class EvaluationReport {

    private final ScoreSheets sheets;
    private final Evaluations evaluations;
    private final LotDraws draws;
    private final Prices checks;
    private final BidBook bids;
    private final EvaluationRules rules;

    EvaluationReport(
            ScoreSheets sheets,
            Evaluations evaluations,
            LotDraws draws,
            Prices checks,
            BidBook bids,
            EvaluationRules rules) {
        this.sheets = sheets;
        this.evaluations = evaluations;
        this.draws = draws;
        this.checks = checks;
        this.bids = bids;
        this.rules = rules;
    }

    EvaluationView whole(CallOff callOff, Instant now) {
        return show(callOff, now, null, false);
    }

    /** Until the scores are settled whoever settles them sees all of them and no prices, where the criteria say so. */
    EvaluationView forModerator(CallOff callOff, Instant now) {
        return show(
                callOff,
                now,
                null,
                callOff.course().isBeingJudged() && callOff.criteria().hidesPrices());
    }

    /** Until the scores are settled an evaluator sees no scores but their own and no prices: each judges alone. */
    EvaluationView forEvaluator(CallOff callOff, Instant now, String subject) {
        return show(callOff, now, callOff.course().isBeingJudged() ? subject : null, false);
    }

    /** @param alone whose scores are shown and no others; null for all */
    private EvaluationView show(CallOff callOff, Instant now, @Nullable String alone, boolean blind) {
        boolean prices = alone == null && !blind;
        var rule = rules.of(callOff);
        var shown = sheets.of(callOff.id()).stream()
                .filter(sheet -> alone == null || sheet.isBy(alone))
                .map(ScoreSheet::view)
                .toList();
        var settled = evaluations.of(callOff.id());
        var lots = settled.map(EvaluationReport::lots).orElse(List.of());
        var first = lots.isEmpty() ? new LotView(1, List.of(), List.of()) : lots.getFirst();
        return new EvaluationView(
                callOff.id(),
                callOff.statusAt(now),
                callOff.criteria(),
                shown,
                settled.map(Evaluation::consensus).orElse(List.of()),
                settled.map(Evaluation::moderator).orElse(null),
                settled.map(Evaluation::settledAt).orElse(null),
                first.ranking(),
                first.excluded(),
                lots,
                draws.of(callOff.id()).stream().map(LotDraw::view).toList(),
                alone == null ? Differences.of(shown, rule.spread()) : null,
                prices ? checks.of(callOff, rule.abnormallyLowPercent()) : null,
                prices ? checks.asked(callOff.id()) : null,
                prices ? out(callOff.id()) : List.of(),
                alone == null ? warnings(callOff.id(), shown, rule) : List.of(),
                settled.map(Evaluation::policyVersion).orElse(rule.version()),
                prices ? earlier(callOff.id()) : List.of());
    }

    private static List<LotView> lots(Evaluation settled) {
        return settled.rankings().stream()
                .map(lot -> {
                    var ranking = RankingView.of(lot.ranking());
                    return new LotView(lot.lot(), ranking.ranking(), ranking.excluded());
                })
                .toList();
    }

    private List<Earlier> earlier(UUID callOffId) {
        return evaluations.earlier(callOffId).stream()
                .map(before -> new Earlier(
                        before.moderator(),
                        before.settledAt(),
                        before.supersededAt(),
                        before.supersededWhy(),
                        lots(before)))
                .toList();
    }

    private List<Out> out(UUID callOffId) {
        return bids.out(callOffId).stream()
                .map(bid -> new Out(
                        bid.id(),
                        bid.lot(),
                        bid.status(),
                        Optional.ofNullable(bid.excludedWhy()).orElse(bid.setAsideWhy())))
                .toList();
    }

    /** Two may score by the policy, guidance asks for more. A bid that nobody has scored has the fewest. */
    private List<String> warnings(UUID callOffId, List<SheetView> shown, EvaluationRule rule) {
        var scored = shown.stream().collect(Collectors.groupingBy(SheetView::bidId, Collectors.counting()));
        var fewest = bids.opened(callOffId).stream()
                .filter(bid -> bid.status() != BidStatus.EXCLUDED || scored.containsKey(bid.id()))
                .mapToLong(bid -> scored.getOrDefault(bid.id(), 0L))
                .min();
        return fewest.isPresent() && fewest.getAsLong() < rule.evaluatorsOfGuidance()
                ? List.of("A bid was scored by " + Counted.of(fewest.getAsLong(), "evaluator")
                        + " so far; guidance asks for " + rule.evaluatorsOfGuidance() + ".")
                : List.of();
    }
}
