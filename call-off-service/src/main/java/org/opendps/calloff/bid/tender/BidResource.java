package org.opendps.calloff.bid.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidView;
import org.opendps.calloff.bid.counter.AtTheCounter;
import org.opendps.calloff.bid.offer.OfferDraft;
import org.opendps.calloff.bid.offer.OfferForm;
import org.opendps.calloff.bid.offer.WrittenOffer;
import org.opendps.calloff.bid.receipt.EarlierReceipts;
import org.opendps.calloff.bid.receipt.ReceiptView;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/bids/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids")
public class BidResource {

    private final Bidding bidding;
    private final Submitting submitting;
    private final OfferForm form;
    private final BidList list;
    private final EarlierReceipts earlier;
    private final Viewpoints viewpoints;

    BidResource(
            Bidding bidding,
            Submitting submitting,
            OfferForm form,
            BidList list,
            EarlierReceipts earlier,
            Viewpoints viewpoints) {
        this.bidding = bidding;
        this.submitting = submitting;
        this.form = form;
        this.list = list;
        this.earlier = earlier;
        this.viewpoints = viewpoints;
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
            summary = "A bid",
            description =
                    "Roles: the provider whose bid it is, or portal or support-officer On-Behalf-Of it, at any time; commissioner, evaluator, moderator,"
                            + " auditor of the council, who see who bid and what only after the opening, and where they judge not before they have declared"
                            + " their interests.")
    public RestResponse<BidView> read(UUID id) {
        var viewpoint = viewpoints.ofCompetition();
        var bid = list.seen(id, viewpoint);
        return Answers.ok(list.show(bid, viewpoint), bid.version());
    }

    @PUT
    @AtTheCounter
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Change your own copy of a bid before the deadline",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it. Needs If-Match with the ETag that was read. What was submitted stands"
                            + " as it is until the bid is submitted again: then `changedSinceSubmission` is true here.")
    public RestResponse<BidView> revise(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = OfferDraft.class),
                                            examples = @ExampleObject(name = "day", value = OfferDraft.EXAMPLE)))
                    @NotNull
                    WrittenOffer offer)
            throws JsonProcessingException {
        var bid = bidding.revise(id, viewpoints.provider(), ifMatch, form.read(offer));
        return Answers.ok(list.show(bid, new Viewpoint.OfProvider(bid.providerId())), bid.version());
    }

    @POST
    @AtTheCounter
    @Path("/submission")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Submit a bid before the deadline",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it. Price, VAT status and an answer to every question are needed; what is"
                            + " missing or wrong is told all at once. The content is encrypted to the call-off's key. Submitted"
                            + " again after a change, it replaces what was submitted before and gets a new receipt. No body; the"
                            + " answer carries the receipt.")
    public RestResponse<BidView> submit(UUID id) {
        var bid = submitting.submit(id, viewpoints.provider(), viewpoints.bidder());
        return Answers.ok(BidView.taken(bid), bid.version());
    }

    @POST
    @AtTheCounter
    @Path("/confirmation")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Confirm a submitted bid after the call-off was amended",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it, before the deadline. `amendmentToConfirm` of the bid says when this is"
                            + " needed: a bid that is neither confirmed nor submitted again is set aside at the opening. No body.")
    public RestResponse<BidView> confirm(UUID id) {
        var bid = submitting.confirm(id, viewpoints.provider(), viewpoints.bidder());
        return Answers.ok(BidView.taken(bid), bid.version());
    }

    @POST
    @AtTheCounter
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Withdraw a bid before the deadline",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it, whether submitted or not. Another bid may be begun after it. The reason"
                            + " is for yourself and sealed.")
    public RestResponse<BidView> withdraw(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "full", value = WithdrawalRequest.EXAMPLE)))
                    @Valid
                    @Nullable
                    WithdrawalRequest request) {
        var why = request == null ? null : request.reason();
        var bid = bidding.withdraw(id, viewpoints.provider(), why, viewpoints.bidder());
        return Answers.ok(BidView.taken(bid), bid.version());
    }

    @GET
    @Path("/receipt")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "The receipt of a submitted bid",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it. Signed over number, ids, time and digest; `/v1/receipt-checks` says"
                            + " whether a receipt is genuine. Receipts of earlier submissions of the bid are kept as replaced.")
    public RestResponse<ReceiptView> receipt(UUID id) {
        var bid = mine(id);
        var receipt =
                Optional.ofNullable(bid.receipt()).orElseThrow(() -> new NotFound("receipt of bid", id).refused());
        return Answers.ok(ReceiptView.of(bid.callOffId(), id, receipt, earlier.of(id)), bid.version());
    }

    @GET
    @Path("/sealed-content")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "What is kept of a submitted bid, as it is: encrypted",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it. Its SHA-256 is the digest of the receipt.")
    public RestResponse<InputStream> sealedContent(UUID id) {
        var bid = mine(id);
        if (bid.receipt() == null) {
            throw new NotFound("sealed content of bid", id).refused();
        }
        return ResponseBuilder.<InputStream>ok(new ByteArrayInputStream(bid.sealed()))
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("X-Content-Type-Options", "nosniff")
                .tag(bid.receipt().digest())
                .build();
    }

    private Bid mine(UUID id) {
        return list.seen(id, new Viewpoint.OfProvider(viewpoints.provider()));
    }
}
