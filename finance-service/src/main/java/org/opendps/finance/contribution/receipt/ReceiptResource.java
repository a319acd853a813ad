package org.opendps.finance.contribution.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.contribution.charge.Contributors;
import org.opendps.finance.officer.Officer;

/** {@code /v1/contributions/{personRef}/receipts}. */
@Path("/v1/contributions/{personRef}/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class ReceiptResource {

    private final Receiving receiving;
    private final ContributionReceipts receipts;
    private final Contributors contributors;
    private final Caller caller;

    ReceiptResource(Receiving receiving, ContributionReceipts receipts, Contributors contributors, Caller caller) {
        this.receiving = receiving;
        this.receipts = receipts;
        this.contributors = contributors;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_SYSTEM})
    @Operation(
            summary = "Write down what a person has paid towards their support",
            description = "Roles finance, finance-system of the council. Each reference once. It pays what is owed"
                    + " longest; what is more than what is owed waits for the next week. A reference names nobody.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ReceiptView> receive(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a week", value = ReceiptRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ReceiptRequest request) {
        var receipt = receiving.receive(caller.authority(), personRef, request, Officer.of(caller));
        return Answers.created("/v1/contributions/" + personRef + "/receipts", ReceiptView.of(receipt));
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Say that a receipt was written down by mistake, or came to nothing: what it paid is open again",
            description =
                    "Roles finance, finance-approver of the council, once, with a reason that names nobody; not"
                            + " whoever wrote it down. The receipt stays, beside one with a minus; its reference can be taken again.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ReceiptView> reverse(
            @PathParam("personRef") UUID personRef,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "cheque",
                                                            value = ReceiptRequest.Reversing.EXAMPLE)))
                    @Valid
                    @NotNull
                    ReceiptRequest.Reversing request) {
        var reversal = receiving.reverse(caller.authority(), personRef, id, request.reason(), Officer.of(caller));
        return Answers.created("/v1/contributions/" + personRef + "/receipts", ReceiptView.of(reversal));
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "What a person has paid to the council, the first recorded first",
            description = "Roles finance, finance-approver, finance-system, auditor of the council.")
    public RestResponse<Page<ReceiptView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        contributors.mustBeOf(caller.authority(), personRef);
        var found = receipts.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ContributionReceipt::id, ReceiptView::of)
                .answer(uri);
    }
}
