package org.opendps.calloff.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.Evaluation;
import org.opendps.calloff.evaluation.Evaluations;
import org.opendps.calloff.evaluation.clarification.ClarificationView;
import org.opendps.calloff.evaluation.clarification.PriceCheck;
import org.opendps.calloff.evaluation.clarification.Prices;
import org.opendps.calloff.evaluation.draw.LotDraw;
import org.opendps.calloff.evaluation.draw.LotDraws;
import org.opendps.calloff.evaluation.ranking.RankingView;
import org.opendps.calloff.evaluation.report.EvaluationView.Earlier;
import org.opendps.calloff.evaluation.report.EvaluationView.LotView;
import org.opendps.calloff.evaluation.report.EvaluationView.Out;
import org.opendps.calloff.evaluation.report.JudgedBids.Judged;
import org.opendps.calloff.evaluation.rule.EvaluationRule;
import org.opendps.calloff.evaluation.rule.EvaluationRules;
import org.opendps.calloff.evaluation.score.ScoreSheet;
import org.opendps.calloff.evaluation.score.SheetView;
import org.opendps.calloff.timeline.Counted;

/** The evaluation as its readers may see it. */
@ApplicationScoped
class EvaluationReport {

    private final JudgedBids bids;
    private final Evaluations evaluations;
    private final LotDraws draws;
    private final Prices checks;
    private final EvaluationRules rules;
    private final AfterPrices afterPrices;

    EvaluationReport(
            JudgedBids bids,
            Evaluations evaluations,
            LotDraws draws,
            Prices checks,
            EvaluationRules rules,
            AfterPrices afterPrices) {
        this.afterPrices = afterPrices;
        this.bids = bids;
        this.evaluations = evaluations;
        this.draws = draws;
        this.checks = checks;
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
        var judged = bids.of(callOff);
        var shown = judged.sheets().stream()
                .filter(sheet -> judged.shows(sheet.bidId()))
                .filter(sheet -> alone == null || sheet.isBy(alone))
                .map(ScoreSheet::view)
                .toList();
        var counting = judged.counting().stream()
                .filter(sheet -> judged.shows(sheet.bidId()))
                .map(ScoreSheet::view)
                .toList();
        var anew = alone == null ? afterPrices.of(callOff, judged.counting()) : List.<String>of();
        var settled = evaluations.of(callOff.id());
        var lots = settled.map(EvaluationReport::lots).orElse(List.of());
        var first = lots.isEmpty() ? new LotView(1, List.of(), List.of()) : lots.getFirst();
        return new EvaluationView(
                callOff.id(),
                callOff.statusAt(now),
                callOff.criteria(),
                shown,
                settled.map(Evaluation::consensus).orElse(List.of()).stream()
                        .filter(consensus -> judged.shows(consensus.bidId()))
                        .toList(),
                settled.map(Evaluation::moderator).orElse(null),
                settled.map(Evaluation::settledAt).orElse(null),
                first.ranking(),
                first.excluded(),
                lots,
                draws.of(callOff.id()).stream().map(LotDraw::view).toList(),
                alone == null ? Differences.of(counting, rule.spread()) : null,
                prices ? priceChecks(callOff, judged, rule) : null,
                prices ? asked(callOff, judged) : null,
                prices ? out(judged) : List.of(),
                alone == null ? warnings(judged, counting, rule, anew) : List.of(),
                anew,
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

    private List<PriceCheck> priceChecks(CallOff callOff, Judged judged, EvaluationRule rule) {
        return checks.of(callOff, rule.abnormallyLowPercent()).stream()
                .filter(check -> judged.shows(check.bidId()))
                .toList();
    }

    private List<ClarificationView> asked(CallOff callOff, Judged judged) {
        return checks.asked(callOff.id()).stream()
                .filter(question -> judged.shows(question.bidId()))
                .toList();
    }

    private static List<Out> out(Judged judged) {
        return judged.out().stream()
                .filter(bid -> judged.shows(bid.id()))
                .map(bid -> new Out(
                        bid.id(),
                        bid.lot(),
                        bid.status(),
                        Optional.ofNullable(bid.excludedWhy()).orElse(bid.setAsideWhy())))
                .toList();
    }

    private static List<String> warnings(
            Judged judged, List<SheetView> counting, EvaluationRule rule, List<String> anew) {
        var warnings = new ArrayList<String>();
        fewest(judged, counting)
                .filter(evaluators -> evaluators < rule.evaluatorsOfGuidance())
                .ifPresent(evaluators -> warnings.add("A bid was scored by " + Counted.of(evaluators, "evaluator")
                        + " so far; guidance asks for " + rule.evaluatorsOfGuidance() + "."));
        if (!anew.isEmpty()) {
            warnings.add("Judged anew by " + String.join(", ", anew)
                    + ", to whom the prices had been shown before; by guidance nobody changes scores after that.");
        }
        return List.copyOf(warnings);
    }

    /** Two may score by the policy, guidance asks for more. A bid that nobody has scored has the fewest. */
    private static Optional<Long> fewest(Judged judged, List<SheetView> counting) {
        var scored = counting.stream().collect(Collectors.groupingBy(SheetView::bidId, Collectors.counting()));
        return judged.opened().stream()
                .filter(bid -> judged.shows(bid.id()))
                .filter(bid -> bid.status() != BidStatus.EXCLUDED || scored.containsKey(bid.id()))
                .map(bid -> scored.getOrDefault(bid.id(), 0L))
                .min(Comparator.naturalOrder());
    }
}
