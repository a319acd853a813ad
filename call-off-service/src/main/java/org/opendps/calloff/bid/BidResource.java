package org.opendps.calloff.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/bids/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids")
public class BidResource {

    private final Bidding bidding;
    private final BidList list;
    private final Caller caller;
    private final InstantSource clock;

    BidResource(Bidding bidding, BidList list, Caller caller, InstantSource clock) {
        this.bidding = bidding;
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.COMMISSIONER, Roles.EVALUATOR, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "A bid",
            description = "Roles: the provider whose bid it is, at any time; commissioner, evaluator, moderator,"
                    + " auditor of the council, who see who bid and what only after the opening.")
    public RestResponse<BidView> read(UUID id) {
        var viewpoint = Viewpoint.of(caller);
        var bid = list.seen(id, viewpoint);
        return Answers.ok(list.show(bid, viewpoint), bid.version());
    }

    @PUT
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "Change a draft before the deadline",
            description = "Role: provider, its own. Needs If-Match with the ETag that was read.")
    public RestResponse<BidView> revise(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "day", value = Offer.EXAMPLE)))
                    @Valid
                    @NotNull
                    Offer offer) {
        var arrived = clock.instant();
        var bid = bidding.revise(id, caller.provider(), ifMatch, offer, arrived);
        return Answers.ok(list.show(bid, new Viewpoint.OfProvider(bid.providerId())), bid.version());
    }

    @POST
    @Path("/submission")
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "Submit a bid before the deadline",
            description = "Role: provider, its own. Every question must be answered. No body; the answer carries the"
                    + " receipt.")
    public RestResponse<BidView> submit(UUID id) {
        var arrived = clock.instant();
        var bid = bidding.submit(id, caller.provider(), Actor.of(caller), arrived);
        return Answers.ok(BidView.taken(bid), bid.version());
    }

    @GET
    @Path("/receipt")
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "The receipt of a submitted bid",
            description = "Role: provider, its own. The digest is the SHA-256 of the sealed content.")
    public RestResponse<Receipt> receipt(UUID id) {
        var bid = list.seen(id, new Viewpoint.OfProvider(caller.provider()));
        var receipt =
                Optional.ofNullable(bid.receipt()).orElseThrow(() -> new NotFound("receipt of bid", id).refused());
        return Answers.ok(receipt, bid.version());
    }
}
