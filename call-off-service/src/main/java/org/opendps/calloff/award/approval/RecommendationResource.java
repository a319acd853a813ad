package org.opendps.calloff.award.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.award.recommendation.RecommendationRequest;
import org.opendps.calloff.award.recommendation.RecommendationView;
import org.opendps.calloff.award.recommendation.Recommendations;
import org.opendps.calloff.award.recommendation.Recommending;
import org.opendps.calloff.award.withdrawal.NoAwardView;
import org.opendps.calloff.award.withdrawal.RecommendationWithdrawalRequest;
import org.opendps.calloff.award.withdrawal.Withdrawing;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Timeline;

@Path("/v1/call-offs/{id}/recommendation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Award")
public class RecommendationResource {

    private static final long NEVER_CHANGED = 0;

    private final Recommending recommending;
    private final Withdrawing withdrawing;
    private final Recommendations recommendations;
    private final Competitions competitions;
    private final Timeline timeline;
    private final Caller caller;
    private final InstantSource clock;

    RecommendationResource(
            Recommending recommending,
            Withdrawing withdrawing,
            Recommendations recommendations,
            Competitions competitions,
            Timeline timeline,
            Caller caller,
            InstantSource clock) {
        this.recommending = recommending;
        this.withdrawing = withdrawing;
        this.recommendations = recommendations;
        this.competitions = competitions;
        this.timeline = timeline;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Recommend the first in rank for award",
            description = "Role: commissioner of the council. For the lot of the bid; each lot has its own. Another"
                    + " commissioner awards.")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<RecommendationView> recommend(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "first",
                                                            value = RecommendationRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    RecommendationRequest request) {
        var arrived = clock.instant();
        var authority = caller.authority();
        var actor = Actor.of(caller);
        var recommendation = timeline.attempt(
                id,
                authority,
                actor,
                "recommendation",
                () -> recommending.recommend(id, authority, actor, request, arrived));
        return Answers.created("/v1/call-offs/" + id + "/recommendation", recommendation.view(), NEVER_CHANGED);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Withdraw a recommendation",
            description =
                    "Role: commissioner of the council, while there is no award that holds or waits. The lot is open again:"
                            + " another bid can be recommended, one be excluded at `/v1/bids/{id}/exclusion`, the moderation"
                            + " begin anew, or the person choose again.")
    public RestResponse<NoAwardView> withdraw(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "suspended",
                                                            value = RecommendationWithdrawalRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    RecommendationWithdrawalRequest request) {
        var arrived = clock.instant();
        var callOff = withdrawing.withdrawRecommendation(id, request, caller.authority(), Actor.of(caller), arrived);
        return Answers.ok(NoAwardView.of(callOff), callOff.version());
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE_APPROVER, Roles.EVALUATOR, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "What was recommended, and by whom",
            description =
                    "Roles: commissioner, finance-approver, evaluator, moderator, auditor of the council. Of lot 1"
                            + " unless another is named.")
    public RestResponse<RecommendationView> read(UUID id, @QueryParam("lot") @DefaultValue("1") int lot) {
        competitions.seen(id, new Viewpoint.Council(caller.authority()));
        var recommendation =
                recommendations.of(id, lot).orElseThrow(() -> new NotFound("recommendation of call-off", id).refused());
        return Answers.ok(recommendation.view(), NEVER_CHANGED);
    }
}
