package org.opendps.registry.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.registry.application.Decision;
import org.opendps.registry.application.outcome.Deciding;
import org.opendps.registry.evaluation.conflict.ConflictDeclaration;
import org.opendps.registry.evaluation.conflict.ConflictDeclarations;
import org.opendps.registry.evaluation.conflict.ConflictNotExcluded;
import org.opendps.registry.evaluation.conflict.ConflictRequest;
import org.opendps.registry.evaluation.conflict.ConflictView;
import org.opendps.registry.evaluation.conflict.Interest;

/** Evaluators declare their interests and note what they find, while the application is open. */
@ApplicationScoped
@Transactional
class Evaluating {

    private final Evaluations evaluations;
    private final ConflictDeclarations declarations;
    private final Deciding deciding;
    private final Caller caller;

    Evaluating(Evaluations evaluations, ConflictDeclarations declarations, Deciding deciding, Caller caller) {
        this.evaluations = evaluations;
        this.declarations = declarations;
        this.deciding = deciding;
        this.caller = caller;
    }

    ConflictDeclaration declare(UUID applicationId, ConflictRequest request, Instant now) {
        deciding.lockFor(Decision.REFUSE, applicationId);
        var declaration = declarations
                .by(caller.username(), applicationId)
                .map(earlier -> earlier.again(request, now))
                .orElseGet(() -> new ConflictDeclaration(applicationId, caller.username(), request, now));
        declarations.persistAndFlush(declaration);
        return declaration;
    }

    /** Replaces what the same evaluator noted before. */
    EvaluationView note(UUID applicationId, EvaluationRequest request, Instant now) {
        var submission = deciding.lockFor(Decision.REFUSE, applicationId);
        boolean free = declarations.by(caller.username(), applicationId).stream()
                .anyMatch(declaration -> declaration.interest() == Interest.NONE);
        if (!free) {
            throw new ConflictNotExcluded().refused();
        }
        var evaluation = evaluations
                .by(caller.username(), applicationId)
                .map(earlier -> earlier.again(submission, request.notes(), now))
                .orElseGet(() -> new Evaluation(submission, caller.username(), request.notes(), now));
        evaluations.persistAndFlush(evaluation);
        return evaluation.view(submission);
    }

    List<EvaluationView> notes(UUID applicationId) {
        var submission = deciding.received(applicationId);
        return evaluations.of(applicationId).stream()
                .map(evaluation -> evaluation.view(submission))
                .toList();
    }

    List<ConflictView> declared(UUID applicationId) {
        deciding.received(applicationId);
        return declarations.of(applicationId).stream()
                .map(ConflictDeclaration::view)
                .toList();
    }
}
