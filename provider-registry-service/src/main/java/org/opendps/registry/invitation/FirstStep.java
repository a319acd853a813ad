package org.opendps.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Introduced;
import org.opendps.registry.acting.Position;
import org.opendps.registry.identity.Granting;

/** A provider that a council has brought in has nobody who could invite: the council invites its first administrator. */
@ApplicationScoped
class FirstStep {

    private final Introduced introduced;
    private final Granting granting;

    FirstStep(Introduced introduced, Granting granting) {
        this.introduced = introduced;
        this.granting = granting;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 404 when another council, or nobody, has brought it in; 409 when
     *     somebody acts for it; 422 when the invitation is not for an administrator
     */
    void mustBeOpenTo(String authority, UUID provider, InvitationRequest request) {
        if (!introduced.by(authority, provider)) {
            throw new NotFound("provider", provider).refused();
        }
        if (!granting.administrators(provider).isEmpty()) {
            throw new InvitesItself().refused();
        }
        if (request.position() != Position.ADMINISTRATOR) {
            throw new FirstIsAdministrator().refused();
        }
    }
}
