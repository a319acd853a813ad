package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendps.calloff.award.gate.GateLine.What;
import org.opendps.calloff.evaluation.Standings;
import org.opendps.calloff.evaluation.score.Evaluators;

/** Whoever judged has declared interests before. */
@ApplicationScoped
class ConflictLine {

    private static final String CITATION = "Procurement Act 2023 s.81 to s.83";

    private final Evaluators evaluators;
    private final Standings standings;

    ConflictLine(Evaluators evaluators, Standings standings) {
        this.evaluators = evaluators;
        this.standings = standings;
    }

    GateLine look(Candidate candidate) {
        var callOff = candidate.callOff().id();
        var silent = evaluators.undeclared(callOff);
        if (!silent.isEmpty()) {
            return candidate.failed(
                    What.CONFLICTS_DECLARED,
                    "Who scored without declaring interests: " + String.join(", ", silent) + ".",
                    CITATION);
        }
        var conflicted = standings
                .settled(callOff)
                .map(settled ->
                        evaluators.conflictedSince(callOff, settled.settledAt(), settled.moderator(), settled::isBy))
                .orElse(List.of());
        return conflicted.isEmpty()
                ? candidate.passed(
                        What.CONFLICTS_DECLARED, "Everybody who judged has declared their interests.", CITATION)
                : candidate.failed(
                        What.CONFLICTS_DECLARED,
                        "Who judged and has a conflict that came up, or is no longer mitigated, since the scores were"
                                + " settled: " + String.join(", ", conflicted)
                                + ". Mitigate it, or begin the moderation anew without them.",
                        CITATION);
    }
}
