package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Predicate;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffStatus;

/** The evaluation as its readers may see it. */
@ApplicationScoped
class EvaluationReport {

    private final ScoreSheets sheets;
    private final Evaluations evaluations;

    EvaluationReport(ScoreSheets sheets, Evaluations evaluations) {
        this.sheets = sheets;
        this.evaluations = evaluations;
    }

    EvaluationView whole(CallOff callOff, Instant now) {
        return show(callOff, now, sheet -> true);
    }

    /** Until the scores are settled an evaluator sees no scores but their own: each judges alone. */
    EvaluationView forEvaluator(CallOff callOff, Instant now, String subject) {
        return callOff.status() == CallOffStatus.OPENED
                ? show(callOff, now, sheet -> sheet.isBy(subject))
                : whole(callOff, now);
    }

    private EvaluationView show(CallOff callOff, Instant now, Predicate<ScoreSheet> visible) {
        var status = callOff.statusAt(now);
        var shown = sheets.of(callOff.id()).stream()
                .filter(visible)
                .map(ScoreSheet::view)
                .toList();
        return evaluations
                .findByIdOptional(callOff.id())
                .map(settled -> EvaluationView.of(callOff, status, shown, settled))
                .orElseGet(() -> EvaluationView.unsettled(callOff, status, shown));
    }
}
