package org.opendps.calloff.evaluation.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/bids/{id}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ScoreResource {

    private final Scoring scoring;
    private final Caller caller;
    private final InstantSource clock;

    ScoreResource(Scoring scoring, Caller caller, InstantSource clock) {
        this.scoring = scoring;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.EVALUATOR)
    @Operation(
            summary = "Give a bid your own scores",
            description = "Role: evaluator of the council. After the opening, one whole score for each question, from 0"
                    + " to the call-off's highest. Given again before the moderation it replaces your earlier scores.")
    @APIResponseSchema(value = SheetView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SheetView> score(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "scores", value = Scores.EXAMPLE)))
                    @Valid
                    @NotNull
                    Scores given) {
        var arrived = clock.instant();
        var sheet = scoring.score(id, caller.authority(), Actor.of(caller), given, arrived);
        return ResponseBuilder.<SheetView>create(RestResponse.Status.CREATED)
                .entity(sheet.view())
                .header("Location", URI.create("/v1/call-offs/" + sheet.callOffId() + "/evaluation"))
                .build();
    }
}
