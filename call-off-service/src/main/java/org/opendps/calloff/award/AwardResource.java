package org.opendps.calloff.award;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Timeline;

@Path("/v1/call-offs/{id}/award")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Award")
public class AwardResource {

    private final Awarding awarding;
    private final Awards awards;
    private final Timeline timeline;
    private final Caller caller;
    private final InstantSource clock;

    AwardResource(Awarding awarding, Awards awards, Timeline timeline, Caller caller, InstantSource clock) {
        this.awarding = awarding;
        this.awards = awards;
        this.timeline = timeline;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Award to the recommended bid",
            description = "Role: commissioner of the council, another person than the one who recommended. The award is"
                    + " RESERVING until finance has answered: then CONFIRMED with a placement, or REFUSED with what is"
                    + " missing. Of lot 1 unless another is named; each lot is awarded by itself. No body.")
    public RestResponse<AwardView> award(UUID id, @QueryParam("lot") @DefaultValue("1") int lot) {
        var arrived = clock.instant();
        var authority = caller.authority();
        var approver = Actor.of(caller);
        var award = timeline.attempt(
                id, authority, approver, "award", () -> awarding.award(id, lot, authority, approver, arrived));
        return Answers.created("/v1/call-offs/" + id + "/award?lot=" + lot, AwardView.from(award), award.version());
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.EVALUATOR, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "The latest award of a call-off",
            description = "Roles: commissioner, evaluator, moderator, auditor of the council.")
    public RestResponse<AwardView> read(UUID id, @QueryParam("lot") @DefaultValue("1") int lot) {
        var award = awards.latest(id, lot).orElseThrow(() -> new NotFound("award of call-off", id).refused());
        caller.mustBelongTo(award.terms().authority(), "award of call-off", id);
        return Answers.ok(AwardView.from(award), award.version());
    }
}
