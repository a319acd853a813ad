package org.opendps.calloff.bid.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.competition.opener.OpeningRefused;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Timeline;

@Path("/v1/call-offs/{id}/opening")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opening")
public class OpeningResource {

    private static final Logger LOG = Logger.getLogger(OpeningResource.class);

    private final Opening opening;
    private final Timeline timeline;
    private final Caller caller;

    OpeningResource(Opening opening, Timeline timeline, Caller caller) {
        this.opening = opening;
        this.timeline = timeline;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "Open the bids, as one of several people",
            description = "Roles: commissioner, moderator, auditor of the council; no evaluator. Not before the"
                    + " deadline. Each call names one opener; when as many different people have called as the council's"
                    + " policy asks (two, if it says nothing), the bids are opened. Without any bid the call-off ends with"
                    + " no award. An attempt that is refused is in the timeline. No body.")
    public OpeningView open(UUID id) {
        var actor = Actor.of(caller);
        var authority = caller.authority();
        try {
            return timeline.attempt(id, authority, actor, "the opening", () -> open(id, authority, actor));
        } catch (Refused refused) {
            LOG.infof(
                    "Opening of %s by %s was refused: %s",
                    id, actor.name(), refused.refusal().reason());
            throw refused;
        }
    }

    @POST
    @Path("/held-bids")
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide about bids that were held at the opening",
            description =
                    "Roles: commissioner, moderator of the council. A bid is held while its bidder's application to"
                            + " the dynamic market is undecided. Bids of those who are members now are opened, of those who were"
                            + " refused set aside; the others stay held, unless a reason says why they are left out (Procurement"
                            + " Act 2023 s.34(4), (5)).")
    public OpeningView openHeld(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "complex", value = HeldBidsRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    HeldBidsRequest request) {
        var actor = Actor.of(caller);
        var authority = caller.authority();
        return timeline.attempt(id, authority, actor, "opening held bids", () -> {
            mustBeNoEvaluator();
            return opening.openHeld(id, authority, actor, request);
        });
    }

    private OpeningView open(UUID id, String authority, Actor actor) {
        mustBeNoEvaluator();
        return opening.open(id, authority, actor);
    }

    private void mustBeNoEvaluator() {
        if (caller.is(Roles.EVALUATOR)) {
            throw new OpeningRefused.EvaluatorNeverOpens().refused();
        }
    }
}
