package org.opendps.calloff.bid.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.bid.BidView;
import org.opendps.calloff.bid.counter.AtTheCounter;
import org.opendps.calloff.bid.offer.OfferDraft;
import org.opendps.calloff.bid.offer.OfferForm;
import org.opendps.calloff.bid.offer.WrittenOffer;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/call-offs/{id}/bids")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids")
public class CallOffBidResource {

    private final Bidding bidding;
    private final OfferForm form;
    private final BidList list;
    private final Viewpoints viewpoints;

    CallOffBidResource(Bidding bidding, OfferForm form, BidList list, Viewpoints viewpoints) {
        this.bidding = bidding;
        this.form = form;
        this.list = list;
        this.viewpoints = viewpoints;
    }

    @POST
    @AtTheCounter
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Begin a bid",
            description =
                    "Roles: provider that was invited, or portal or support-officer On-Behalf-Of it. A draft: it counts when it is submitted, and may"
                            + " lack anything until then; what is wrong is told all at once. One live bid for each provider. Sealed from now on: nobody else reads it before the opening, and this answer does"
                            + " not repeat what is offered.")
    @APIResponseSchema(value = BidView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<BidView> draft(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OfferDraft.class),
                                            examples = @ExampleObject(name = "day", value = OfferDraft.EXAMPLE)))
                    @NotNull
                    WrittenOffer offer)
            throws JsonProcessingException {
        var bid = bidding.draft(id, viewpoints.provider(), form.read(offer));
        return Answers.created("/v1/bids/" + bid.id(), BidView.taken(bid), bid.version());
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.COMMISSIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "The bids for a call-off, in the order in which they were begun",
            description =
                    "Roles: an invited provider, or portal or support-officer On-Behalf-Of it, sees its own; commissioner, evaluator, moderator, auditor of the"
                            + " council see that there are bids, and who bid and what only after the opening, and where they judge not before they have declared"
                            + " their interests.")
    public RestResponse<Page<BidView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return list.page(id, viewpoints.ofCompetition(), page).answer(uri);
    }
}
