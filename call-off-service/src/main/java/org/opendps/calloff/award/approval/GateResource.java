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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.recommendation.Recommendations;
import org.opendps.calloff.award.withdrawal.NoAwardRequest;
import org.opendps.calloff.award.withdrawal.NoAwardView;
import org.opendps.calloff.award.withdrawal.Withdrawing;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Award")
public class GateResource {

    private final Competitions competitions;
    private final Recommendations recommendations;
    private final Withdrawing withdrawing;
    private final Approvals approvals;
    private final Caller caller;
    private final InstantSource clock;

    GateResource(
            Competitions competitions,
            Recommendations recommendations,
            Withdrawing withdrawing,
            Approvals approvals,
            Caller caller,
            InstantSource clock) {
        this.competitions = competitions;
        this.recommendations = recommendations;
        this.withdrawing = withdrawing;
        this.approvals = approvals;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/award-gate")
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE_APPROVER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "What has to be in order before what was recommended is awarded",
            description =
                    "Roles: commissioner, finance-approver, moderator, auditor of the council. Each line with its law,"
                            + " as it is today, what would be awarded, and whose limit covers it. Of lot 1 unless another is named.")
    public GateView look(UUID id, @QueryParam("lot") @DefaultValue("1") int lot) {
        var callOff = competitions.seen(id, new Viewpoint.Council(caller.authority()));
        var recommended =
                recommendations.of(id, lot).orElseThrow(() -> new NotFound("recommendation of lot", lot).refused());
        return approvals.look(callOff, recommended, London.today(clock));
    }

    @POST
    @Path("/no-award")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End lots without an award",
            description =
                    "Role: commissioner of the council. All that are undecided unless one is named; everybody who was"
                            + " invited sees why.")
    public RestResponse<NoAwardView> endWithoutAward(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "all", value = NoAwardRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    NoAwardRequest request) {
        var arrived = clock.instant();
        var callOff = withdrawing.endWithoutAward(id, request, caller.authority(), Actor.of(caller), arrived);
        return Answers.ok(NoAwardView.of(callOff), callOff.version());
    }
}
