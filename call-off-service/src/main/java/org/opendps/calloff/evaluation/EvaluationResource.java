package org.opendps.calloff.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationResource {

    private final Moderating moderating;
    private final Competitions competitions;
    private final EvaluationReport report;
    private final Caller caller;
    private final InstantSource clock;

    EvaluationResource(
            Moderating moderating,
            Competitions competitions,
            EvaluationReport report,
            Caller caller,
            InstantSource clock) {
        this.moderating = moderating;
        this.competitions = competitions;
        this.report = report;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/moderation")
    @Idempotent
    @RolesAllowed(Roles.MODERATOR)
    @Operation(
            summary = "Settle the scores and rank the bids",
            description = "Role: moderator of the council. One consensus with its reason for each bid; each bid was"
                    + " scored by enough evaluators before. Without any bid that passes, the call-off ends with no"
                    + " award.")
    public RestResponse<EvaluationView> settle(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "consensus",
                                                            value = ModerationRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ModerationRequest request) {
        var arrived = clock.instant();
        var callOff = moderating.settle(id, caller.authority(), Actor.of(caller), request.bids(), arrived);
        return Answers.ok(report.whole(callOff, arrived), callOff.version());
    }

    @GET
    @Path("/{id}/evaluation")
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.EVALUATOR, Roles.AUDITOR})
    @Operation(
            summary = "Scores, consensus and ranking",
            description = "Roles: commissioner, moderator, evaluator, auditor of the council. Until the scores are"
                    + " settled an evaluator sees only their own.")
    public RestResponse<EvaluationView> read(UUID id) {
        var now = clock.instant();
        var callOff = competitions.seen(id, new Viewpoint.Council(caller.authority()));
        var view = caller.is(Roles.EVALUATOR)
                ? report.forEvaluator(callOff, now, caller.subject())
                : report.whole(callOff, now);
        return Answers.ok(view, callOff.version());
    }
}
