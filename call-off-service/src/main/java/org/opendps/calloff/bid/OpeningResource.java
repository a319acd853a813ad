package org.opendps.calloff.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.calloff.competition.Opener;
import org.opendps.calloff.competition.OpeningRefused;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}/opening")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opening")
public class OpeningResource {

    private final Opening opening;
    private final Caller caller;
    private final InstantSource clock;

    OpeningResource(Opening opening, Caller caller, InstantSource clock) {
        this.opening = opening;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "Open the bids, as one of two people",
            description = "Roles: commissioner, moderator, auditor of the council, and no evaluator. Not before the"
                    + " deadline. The first call names the first opener; when a second person calls, the bids are"
                    + " opened. Without any bid the call-off ends with no award. No body.")
    public OpeningView open(UUID id) {
        var arrived = clock.instant();
        if (caller.is(Roles.EVALUATOR)) {
            throw new OpeningRefused.EvaluatorNeverOpens().refused();
        }
        var actor = Actor.of(caller);
        return opening.open(id, caller.authority(), actor, new Opener(actor.subject(), actor.name(), arrived));
    }
}
