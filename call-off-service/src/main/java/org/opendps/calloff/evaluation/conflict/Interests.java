package org.opendps.calloff.evaluation.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.timeline.Actor;

/** Whether somebody's declared interests let them judge. */
@ApplicationScoped
public class Interests {

    private final ConflictDeclarations declarations;

    Interests(ConflictDeclarations declarations) {
        this.declarations = declarations;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code conflict-not-declared}, {@code conflict-keeps-out} */
    public void mustAllowScoring(UUID callOffId, Actor evaluator, UUID bidder, Collection<UUID> bidders) {
        declared(callOffId, evaluator).forEach(one -> one.mustAllow(bidder, bidders));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code conflict-not-declared}, {@code conflict-keeps-out} */
    public void mustAllowModeration(UUID callOffId, Actor moderator, Collection<UUID> bidders) {
        declared(callOffId, moderator).forEach(one -> one.mustAllowAll(bidders));
    }

    /** Whether somebody has declared anything, for the gate at the award. */
    public boolean hasDeclared(UUID callOffId, String subject) {
        return !declarations.by(callOffId, subject).isEmpty();
    }

    /** All of them: what was declared once is not undone by declaring none, only by a mitigation. */
    private List<ConflictDeclaration> declared(UUID callOffId, Actor person) {
        var declared = declarations.by(callOffId, person.subject());
        if (declared.isEmpty()) {
            throw new ConflictRefused.ConflictNotDeclared(callOffId).refused();
        }
        return declared;
    }
}
