package org.opendps.registry.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Peopled.Standing;

/**
 * Somebody of the provider itself: the login names it, and the header may only repeat it. A login lasts some minutes
 * longer than the access that it was given for, so the registry's own book is asked as well. A login that names a
 * duplicate goes on with what the duplicate was merged into.
 */
@ApplicationScoped
class AsUser {

    private final Caller caller;
    private final OnBehalfOf header;
    private final Peopled people;
    private final Merged merged;

    AsUser(Caller caller, OnBehalfOf header, Peopled people, Merged merged) {
        this.caller = caller;
        this.header = header;
        this.people = people;
        this.merged = merged;
    }

    UUID provider() {
        var claimed = caller.provider();
        var own = standing()
                .filter(standing -> standing.provider().equals(claimed))
                .map(AsUser::unlessEnded)
                .orElseGet(() -> standingSuccessor(claimed));
        header.provider()
                .filter(asked -> !asked.equals(own) && !asked.equals(claimed))
                .ifPresent(other -> {
                    throw new NotFound("provider", other).refused();
                });
        return own;
    }

    private Optional<Standing> standing() {
        return people.standing(caller.subject());
    }

    private static UUID unlessEnded(Standing standing) {
        if (standing.ended()) {
            throw new AccessEnded().refused();
        }
        return standing.provider();
    }

    private UUID standingSuccessor(UUID claimed) {
        var successor = merged.successor(claimed);
        var elsewhere = standing()
                .filter(standing -> !standing.ended())
                .filter(standing -> !standing.provider().equals(successor));
        if (elsewhere.isPresent()) {
            throw new LoginOutdated().refused();
        }
        return successor;
    }

    /** Whom only the identity provider's administrators have bound is an administrator: nobody else could say so. */
    boolean isAdministrator() {
        return standing()
                .filter(standing -> !standing.ended())
                .map(standing -> standing.position() == Position.ADMINISTRATOR)
                .orElse(true);
    }
}
