package org.opendps.calloff.evaluation.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Declaring {

    private final Competitions competitions;
    private final ConflictDeclarations declarations;
    private final Timeline timeline;
    private final BidBook bids;

    Declaring(Competitions competitions, ConflictDeclarations declarations, Timeline timeline, BidBook bids) {
        this.competitions = competitions;
        this.declarations = declarations;
        this.timeline = timeline;
        this.bids = bids;
    }

    /** From the draft until the last lot is decided; interests may come up at any time (s.81). */
    ConflictDeclaration declare(UUID callOffId, String authority, Actor actor, ConflictRequest request, Instant now) {
        var callOff = competitions.locked(callOffId, authority);
        mustBeUndecided(callOff, "a declaration");
        var declaration = new ConflictDeclaration(callOffId, authority, actor, request.conflicts(), now);
        declarations.persist(declaration);
        var what = request.conflicts().isEmpty() ? "none" : request.conflicts().size() + " declared";
        timeline.add(callOffId, authority, Step.CONFLICT_DECLARED, actor, what);
        return declaration;
    }

    ConflictDeclaration mitigate(
            UUID callOffId, UUID id, String authority, Actor actor, MitigationRequest request, Instant now) {
        var callOff = competitions.locked(callOffId, authority);
        mustBeUndecided(callOff, "a mitigation");
        bids.mustActForNone(callOff, actor);
        var declaration = declarations
                .findByIdOptional(id)
                .filter(one -> one.callOffId().equals(callOffId))
                .orElseThrow(() -> new NotFound("declaration", id).refused());
        if (declaration.isBy(actor.subject())) {
            throw new ConflictRefused.OwnConflict(actor.name()).refused();
        }
        declaration.mitigate(new Mitigation(request.consequence(), request.measure(), actor.name(), now));
        timeline.add(
                callOffId,
                authority,
                Step.CONFLICT_MITIGATED,
                actor,
                "of " + declaration.declarerName() + ": " + request.consequence());
        return declaration;
    }

    private static void mustBeUndecided(CallOff callOff, String step) {
        var status = callOff.status();
        if (status.next().isEmpty()) {
            throw new StateConflict("call-off", step, status, status.next()).refused();
        }
    }
}
