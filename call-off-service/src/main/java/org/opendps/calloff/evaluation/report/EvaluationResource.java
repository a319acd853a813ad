package org.opendps.calloff.evaluation.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.evaluation.ModerationRequest;
import org.opendps.calloff.evaluation.draw.DrawRequest;
import org.opendps.calloff.evaluation.draw.LotDraw;
import org.opendps.calloff.evaluation.moderation.Drawing;
import org.opendps.calloff.evaluation.moderation.Moderating;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationResource {

    private final Moderating moderating;
    private final Drawing drawing;
    private final Competitions competitions;
    private final EvaluationReport report;
    private final Caller caller;
    private final InstantSource clock;

    EvaluationResource(
            Moderating moderating,
            Drawing drawing,
            Competitions competitions,
            EvaluationReport report,
            Caller caller,
            InstantSource clock) {
        this.moderating = moderating;
        this.drawing = drawing;
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
            description =
                    "Role: moderator of the council, who has declared conflicts of interest. One consensus for each"
                            + " bid of every lot, with a reason where evaluators differ from it; each bid was scored by as many"
                            + " evaluators as the council's policy asks. Abnormally low prices and held bids are decided before."
                            + " A lot without any bid that passes ends with no award, and the call-off when all do.")
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

    @POST
    @Path("/{id}/draw")
    @Idempotent
    @RolesAllowed(Roles.MODERATOR)
    @Operation(
            summary = "Record a draw of lots between equals",
            description =
                    "Role: moderator of the council, whom no conflict of interest keeps out. Only where bids share the"
                            + " first rank of a lot after every published tie-break; with the order drawn and the witness, who is"
                            + " somebody else and is named to the bidders. Then the first one drawn can be"
                            + " recommended.")
    @APIResponseSchema(value = LotDraw.View.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<LotDraw.View> draw(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two", value = DrawRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    DrawRequest request) {
        var draw = drawing.draw(id, caller.authority(), Actor.of(caller), request, clock.instant());
        return Answers.created("/v1/call-offs/" + id + "/evaluation", draw.view());
    }

    @GET
    @Path("/{id}/evaluation")
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.EVALUATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Scores, consensus and ranking",
            description =
                    "Roles: commissioner, moderator, evaluator, finance-approver, auditor of the council: who scored what, where they"
                            + " differ, prices beside the others, what bidders were asked, the consensus with its reasons, ranks"
                            + " by unrounded totals, and every bid that is out. Until the scores are settled an evaluator sees"
                            + " only their own, and a moderator no prices where the criteria hide them; since the opening both"
                            + " read it once they have declared their interests, and nothing of a bid that a conflict keeps"
                            + " them from.")
    public RestResponse<EvaluationView> read(UUID id) {
        var now = clock.instant();
        var callOff = competitions.seen(id, new Viewpoint.Council(caller.authority()));
        return Answers.ok(view(callOff, now), callOff.version());
    }

    private EvaluationView view(CallOff callOff, Instant now) {
        if (caller.is(Roles.EVALUATOR)) {
            return report.forEvaluator(callOff, now, caller.subject());
        }
        return caller.is(Roles.MODERATOR) ? report.forModerator(callOff, now) : report.whole(callOff, now);
    }
}
