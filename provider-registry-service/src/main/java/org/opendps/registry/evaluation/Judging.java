package org.opendps.registry.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Decision;
import org.opendps.registry.application.Ruling;
import org.opendps.registry.application.decision.Reason;
import org.opendps.registry.application.declaration.Exclusion;
import org.opendps.registry.application.outcome.ApplicantExcluded;
import org.opendps.registry.application.outcome.Deciding;
import org.opendps.registry.application.view.ApplicationView;
import org.opendps.registry.evaluation.conflict.ConflictDeclaration;
import org.opendps.registry.evaluation.conflict.ConflictDeclarations;
import org.opendps.registry.evaluation.conflict.ConflictNotExcluded;
import org.opendps.registry.evaluation.conflict.Interest;

/** The council decides on an application, by the evidence of its evaluators and never without. */
@ApplicationScoped
@Transactional
public class Judging {

    private final Evaluations evaluations;
    private final ConflictDeclarations declarations;
    private final Deciding deciding;
    private final Caller caller;
    private final Event<ApplicantExcluded> excluded;

    Judging(
            Evaluations evaluations,
            ConflictDeclarations declarations,
            Deciding deciding,
            Caller caller,
            Event<ApplicantExcluded> excluded) {
        this.evaluations = evaluations;
        this.declarations = declarations;
        this.deciding = deciding;
        this.caller = caller;
        this.excluded = excluded;
    }

    /** By one officer. */
    public ApplicationView decide(UUID applicationId, DecisionRequest request, Instant now) {
        return decide(applicationId, request, List.of(), now);
    }

    /**
     * @param sitting user names of the panel that decides
     * @throws org.opendps.blocks.problem.Refused 404 when the council has not received it, 409 when it is decided, 422
     *     when evidence is missing, a condition is not met or the applicant is excluded
     */
    public ApplicationView decide(UUID applicationId, DecisionRequest request, List<String> sitting, Instant now) {
        var submission = deciding.lockFor(request.decision(), applicationId);
        var declared = declarations.of(applicationId);
        mustBeFree(declared, sitting);
        var evidence = Evidence.of(submission, declared, evaluations.of(applicationId));
        if (!evidence.missing().isEmpty()) {
            throw new EvidenceMissing(evidence.missing()).refused();
        }
        var today = London.dateOf(now);
        var exclusion = submission.exclusionOn(today);
        if (request.decision() == Decision.ADMIT) {
            mustBeMet(evidence, exclusion);
        }
        var reasons = request.decision() == Decision.ADMIT ? List.<Reason>of() : reasons(evidence, request);
        var decided = deciding.decide(applicationId, new Ruling(request.decision(), reasons, caller.username(), now));
        if (request.isExclusion(exclusion, evidence)) {
            excluded.fire(new ApplicantExcluded(applicationId, submission.purchasingSystemId(), today));
        }
        return decided;
    }

    /** Whoever decides has declared to have no conflict, and nobody who sits with them has declared one. */
    private void mustBeFree(List<ConflictDeclaration> declared, List<String> sitting) {
        boolean free = declared.stream()
                .anyMatch(declaration -> declaration.interest() == Interest.NONE
                        && declaration.declaredBy().equals(caller.username()));
        if (!free) {
            throw new ConflictNotExcluded().refused();
        }
        var conflicted = declared.stream()
                .filter(declaration -> declaration.interest() == Interest.CONFLICT)
                .map(ConflictDeclaration::declaredBy)
                .filter(somebody -> sitting.stream().anyMatch(somebody::equalsIgnoreCase))
                .toList();
        if (!conflicted.isEmpty()) {
            throw new PanelMemberConflicted(conflicted).refused();
        }
    }

    private static void mustBeMet(Evidence evidence, Exclusion exclusion) {
        if (exclusion.outcome() == Exclusion.Outcome.EXCLUDED) {
            throw new SupplierExcluded(exclusion.findings().stream()
                            .filter(finding -> finding.outcome() == Exclusion.Outcome.EXCLUDED)
                            .map(Exclusion.Finding::citation)
                            .distinct()
                            .toList())
                    .refused();
        }
        var unmet = evidence.unmet();
        if (!unmet.isEmpty()) {
            throw new ConditionsNotMet(unmet.stream().map(Reason::criterion).toList()).refused();
        }
    }

    /** What the officer says of a condition stands instead of what the evaluator noted. */
    private static List<Reason> reasons(Evidence evidence, DecisionRequest request) {
        var given = request.reasons();
        return Stream.concat(
                        given.stream(),
                        evidence.unmet().stream()
                                .filter(unmet -> given.stream()
                                        .noneMatch(reason -> reason.criterion().equals(unmet.criterion()))))
                .toList();
    }
}
