package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.calloff.award.gate.GateLine.What;
import org.opendps.calloff.evaluation.score.Evaluators;

/** Whoever judged has declared interests before. */
@ApplicationScoped
class ConflictLine {

    private static final String CITATION = "Procurement Act 2023 s.81 to s.83";

    private final Evaluators evaluators;

    ConflictLine(Evaluators evaluators) {
        this.evaluators = evaluators;
    }

    GateLine look(Candidate candidate) {
        var silent = evaluators.undeclared(candidate.callOff().id());
        return silent.isEmpty()
                ? candidate.passed(
                        What.CONFLICTS_DECLARED, "Everybody who scored has declared their interests.", CITATION)
                : candidate.failed(
                        What.CONFLICTS_DECLARED,
                        "Who scored without declaring interests: " + String.join(", ", silent) + ".",
                        CITATION);
    }
}
