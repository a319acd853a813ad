package org.opendps.calloff.evaluation.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.evaluation.moderation.Reopening;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}/moderation/reopening")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ReopeningResource {

    private final Reopening reopening;
    private final EvaluationReport report;
    private final Caller caller;
    private final InstantSource clock;

    ReopeningResource(Reopening reopening, EvaluationReport report, Caller caller, InstantSource clock) {
        this.reopening = reopening;
        this.report = report;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MODERATOR)
    @Operation(
            summary = "Begin the moderation anew, because an error was found",
            description =
                    "Role: moderator of the council, who has declared conflicts of interest, while nothing is recommended or awarded. The scores can be given and"
                            + " settled again; bids that were out by their scores are in again. What was settled stays in"
                            + " `/evaluation` with the reason.")
    public RestResponse<EvaluationView> reopen(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "error", value = ReopeningRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ReopeningRequest request) {
        var now = clock.instant();
        var callOff = reopening.reopen(id, caller.authority(), Actor.of(caller), request.reason(), now);
        return Answers.ok(report.forModerator(callOff, now), callOff.version());
    }
}
