package org.opendps.calloff.evaluation.exclusion;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.evaluation.excluded.BidExclusion;
import org.opendps.calloff.evaluation.excluded.Exclusions;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/bids/{id}/exclusion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ExclusionResource {

    private final Excluding excluding;
    private final Reinstating reinstating;
    private final Exclusions exclusions;
    private final BidBook bids;
    private final Caller caller;
    private final InstantSource clock;

    ExclusionResource(
            Excluding excluding,
            Reinstating reinstating,
            Exclusions exclusions,
            BidBook bids,
            Caller caller,
            InstantSource clock) {
        this.excluding = excluding;
        this.reinstating = reinstating;
        this.exclusions = exclusions;
        this.bids = bids;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Exclude a bid after the opening",
            description =
                    "Role: commissioner of the council, until the lot is recommended, on a ground of the law and"
                            + " after the bidder was heard. Once scores are settled the lot is ranked anew without it, from the same"
                            + " scores; the earlier ranking stays in `/evaluation`. A lot without any other bid ends with no award.")
    @APIResponseSchema(value = BidExclusion.View.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<BidExclusion.View> exclude(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "convicted",
                                                            value = ExclusionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ExclusionRequest request) {
        var exclusion = excluding.exclude(id, caller.authority(), Actor.of(caller), request, clock.instant());
        return Answers.created("/v1/bids/" + id + "/exclusion", exclusion.view());
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Take back an exclusion that was an error",
            description =
                    "Role: commissioner of the council, until the lot is recommended. The bid is in again. Where it was scored"
                            + " before it was excluded, the lot is ranked anew with it; where it was not, the moderation begins"
                            + " anew. What a person chose meanwhile is chosen anew. A lot that ended without it stays ended:"
                            + " call it off anew.")
    public BidExclusion.View takeBack(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "error", value = TakeBackRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    TakeBackRequest request) {
        return reinstating
                .reinstate(id, caller.authority(), Actor.of(caller), request.reason(), clock.instant())
                .view();
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Why a bid was excluded after the opening",
            description =
                    "Roles: commissioner, moderator, finance-approver, auditor of the council. The bidder reads the"
                            + " reason in its bid and in its assessment summary.")
    public BidExclusion.View read(UUID id) {
        bids.of(id, caller.authority());
        return exclusions
                .ofBid(id)
                .orElseThrow(() -> new NotFound("exclusion of bid", id).refused())
                .view();
    }
}
