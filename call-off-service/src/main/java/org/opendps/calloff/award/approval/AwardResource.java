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
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.award.withdrawal.AwardWithdrawalRequest;
import org.opendps.calloff.award.withdrawal.Withdrawing;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Timeline;

@Path("/v1/call-offs/{id}/award")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Award")
public class AwardResource {

    private final Awarding awarding;
    private final Withdrawing withdrawing;
    private final AwardList awards;
    private final Timeline timeline;
    private final Caller caller;
    private final InstantSource clock;

    AwardResource(
            Awarding awarding,
            Withdrawing withdrawing,
            AwardList awards,
            Timeline timeline,
            Caller caller,
            InstantSource clock) {
        this.awarding = awarding;
        this.withdrawing = withdrawing;
        this.awards = awards;
        this.timeline = timeline;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE_APPROVER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Award to what was recommended",
            description = "Roles: commissioner, finance-approver of the council, another person than the one who"
                    + " recommended, up to the limit of the role. Everything that `/award-gate` shows has to be in order."
                    + " The award is RESERVING until finance has answered: then CONFIRMED with a placement, in STANDSTILL"
                    + " while it waits, as `waitsFor` says, for the award notice of a public contract or for the last day of a"
                    + " standstill, or REFUSED with what is missing. Of lot 1 unless another is named;"
                    + " each lot is awarded by itself. The body can be left out.")
    @APIResponseSchema(value = AwardView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AwardView> award(
            UUID id,
            @QueryParam("lot") @DefaultValue("1") int lot,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "waits", value = AwardRequest.EXAMPLE)))
                    @Valid
                    @Nullable
                    AwardRequest request) {
        var arrived = clock.instant();
        var authority = caller.authority();
        var approver = Approver.of(caller);
        var standstill = request == null ? null : request.standstillWorkingDays();
        var award = timeline.attempt(
                id,
                authority,
                approver.actor(),
                "award",
                () -> awarding.award(id, lot, authority, approver, standstill, arrived));
        return Answers.created("/v1/call-offs/" + id + "/award?lot=" + lot, AwardView.from(award), award.version());
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw an award that waits",
            description =
                    "Role: commissioner of the council, while it is in STANDSTILL: for its award notice, its last day or"
                            + " the resumption of the call-off. The money is free again, and the lot can be recommended anew"
                            + " or end without an award. Whoever was told of it reads the reason, which says nothing of"
                            + " who the person is.")
    public RestResponse<AwardView> withdraw(
            UUID id,
            @QueryParam("lot") @DefaultValue("1") int lot,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "challenge",
                                                            value = AwardWithdrawalRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    AwardWithdrawalRequest request) {
        var arrived = clock.instant();
        var award = withdrawing.withdraw(id, lot, caller.authority(), Actor.of(caller), request.reason(), arrived);
        return Answers.ok(AwardView.from(award), award.version());
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE_APPROVER, Roles.EVALUATOR, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "The latest award of a call-off",
            description = "Roles: commissioner, finance-approver, evaluator, moderator, auditor of the council.")
    public RestResponse<AwardView> read(UUID id, @QueryParam("lot") @DefaultValue("1") int lot) {
        var award = awards.latest(id, lot, caller.authority());
        return Answers.ok(AwardView.from(award), award.version());
    }
}
