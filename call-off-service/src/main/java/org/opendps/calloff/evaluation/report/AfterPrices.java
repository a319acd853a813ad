package org.opendps.calloff.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.Evaluation;
import org.opendps.calloff.evaluation.Evaluations;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.evaluation.score.ScoreSheet;

/**
 * Who judged anew after a moderation that began anew: prices are shown when scores are settled, to whoever had declared by
 * then, and nobody should change scores after that (domain rule R9.5).
 */
@ApplicationScoped
class AfterPrices {

    private final Evaluations evaluations;
    private final Interests interests;

    AfterPrices(Evaluations evaluations, Interests interests) {
        this.evaluations = evaluations;
        this.interests = interests;
    }

    /**
     * Their names; nobody where the criteria hide no prices.
     *
     * @param counting the scores that count
     */
    List<String> of(CallOff callOff, Collection<ScoreSheet> counting) {
        var ends = evaluations.earlier(callOff.id()).stream()
                .map(Evaluation::supersededAt)
                .filter(Objects::nonNull)
                .toList();
        if (ends.isEmpty() || !callOff.criteria().hidesPrices()) {
            return List.of();
        }
        var declared = interests.firstDeclared(callOff.id());
        var scored = counting.stream()
                .filter(sheet -> hadSeen(declared, sheet.evaluatorSubject(), sheet.givenAt(), ends))
                .map(sheet -> sheet.view().evaluator());
        var settled = evaluations.of(callOff.id()).stream()
                .filter(now -> declared.keySet().stream()
                        .anyMatch(subject -> now.isBy(subject) && hadSeen(declared, subject, now.settledAt(), ends)))
                .map(Evaluation::moderator);
        return Stream.concat(scored, settled).distinct().sorted().toList();
    }

    private static boolean hadSeen(
            Map<String, Instant> declared, String subject, Instant judgedAt, List<Instant> ends) {
        var since = declared.get(subject);
        return since != null && ends.stream().anyMatch(end -> judgedAt.isAfter(end) && since.isBefore(end));
    }
}
