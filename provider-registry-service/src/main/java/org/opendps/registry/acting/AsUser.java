package org.opendps.registry.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Peopled.Standing;

/**
 * Somebody of the provider itself: the login names it, and the header may only repeat it. A login lasts some minutes
 * longer than the access that it was given for, so the registry's own book is asked as well.
 */
@ApplicationScoped
class AsUser {

    private final Caller caller;
    private final OnBehalfOf header;
    private final Peopled people;

    AsUser(Caller caller, OnBehalfOf header, Peopled people) {
        this.caller = caller;
        this.header = header;
        this.people = people;
    }

    UUID provider() {
        var own = caller.provider();
        header.provider().filter(asked -> !asked.equals(own)).ifPresent(other -> {
            throw new NotFound("provider", other).refused();
        });
        people.standing(caller.subject()).ifPresent(standing -> mustStand(standing, own));
        return own;
    }

    private static void mustStand(Standing standing, UUID own) {
        boolean sameProvider = standing.provider().equals(own);
        if (standing.ended() && sameProvider) {
            throw new AccessEnded().refused();
        }
        if (!standing.ended() && !sameProvider) {
            throw new LoginOutdated().refused();
        }
    }

    /** Whom only the identity provider's administrators have bound is an administrator: nobody else could say so. */
    boolean isAdministrator() {
        return people.standing(caller.subject())
                .filter(standing -> !standing.ended())
                .map(standing -> standing.position() == Position.ADMINISTRATOR)
                .orElse(true);
    }
}
