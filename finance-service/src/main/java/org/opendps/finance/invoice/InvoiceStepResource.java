package org.opendps.finance.invoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.invoice.credit.CreditNoteBook;
import org.opendps.finance.invoice.dispute.InvoiceDecision;
import org.opendps.finance.officer.Officer;

/** What the council decides on an invoice. */
@Path("/v1/invoices/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
@Tag(name = "Invoices")
public class InvoiceStepResource {

    private final Invoicing invoicing;
    private final Disputing disputing;
    private final CreditNoteBook notes;
    private final Caller caller;

    InvoiceStepResource(Invoicing invoicing, Disputing disputing, CreditNoteBook notes, Caller caller) {
        this.invoicing = invoicing;
        this.disputing = disputing;
        this.notes = notes;
        this.caller = caller;
    }

    @POST
    @Path("/matching")
    @Idempotent
    @Operation(
            summary = "Match an invoice again",
            description =
                    "Roles finance, finance-approver of the council: after attendance was approved, or a price was"
                            + " put right. Of one that was paid in part, what has become payable is paid by the next run.")
    public RestResponse<InvoiceView> match(UUID id) {
        return answer(invoicing.matchAgain(caller.authority(), id));
    }

    @POST
    @Path("/release")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Release an invoice that is held",
            description =
                    "Roles finance, finance-approver of the council, with a reason; not by whoever sent it. It is no"
                            + " duplicate, its VAT is right, or its undisputed part is to be paid: what was not ordered and"
                            + " received stays disputed and is not paid.")
    public RestResponse<InvoiceView> release(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "part", value = InvoiceDecision.EXAMPLE)))
                    @Valid
                    @NotNull
                    InvoiceDecision request) {
        return answer(disputing.release(caller.authority(), id, request.reason(), Officer.of(caller)));
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send an invoice back",
            description = "Roles finance, finance-approver of the council; with a reason that the provider reads. Its"
                    + " number and its sessions can be invoiced again.")
    public RestResponse<InvoiceView> reject(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "too many", value = InvoiceDecision.EXAMPLE)))
                    @Valid
                    @NotNull
                    InvoiceDecision request) {
        return answer(disputing.reject(caller.authority(), id, request.reason()));
    }

    @POST
    @Path("/dispute")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Dispute an invoice: the clock stops",
            description =
                    "Roles finance, finance-approver of the council; with a reason that the provider reads at once,"
                            + " and without undue delay (Procurement Act 2023 s.68(4)): `daysAfterReceipt` says how long it took.")
    public RestResponse<InvoiceView> dispute(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "too many", value = InvoiceDecision.EXAMPLE)))
                    @Valid
                    @NotNull
                    InvoiceDecision request) {
        return answer(disputing.raise(caller.authority(), id, request.reason(), Officer.of(caller)));
    }

    @POST
    @Path("/dispute-resolution")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Resolve a dispute: the clock goes on",
            description =
                    "Roles finance, finance-approver of the council; not by whoever sent the invoice. STANDS: it is"
                            + " paid as it is matched, with the days on which the clock stood added to its term (under the"
                            + " Regulations of 2015 the 30 days begin anew). REJECTED: it is sent back.")
    public RestResponse<InvoiceView> resolve(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "stands",
                                                            value = InvoiceDecision.Resolution.EXAMPLE)))
                    @Valid
                    @NotNull
                    InvoiceDecision.Resolution request) {
        return answer(disputing.resolve(caller.authority(), id, request, Officer.of(caller)));
    }

    private RestResponse<InvoiceView> answer(Invoice invoice) {
        var facts = invoice.facts();
        return Answers.ok(InvoiceView.of(invoice, notes.of(facts.id())), facts.version());
    }
}
