package org.opendps.finance.invoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.invoice.credit.CreditNoteBook;
import org.opendps.finance.officer.Officer;

/** What the council has paid in interest for an invoice that it paid late. */
@Path("/v1/invoices/{id}/interest-paid")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InterestResource {

    private final InterestPaying paying;
    private final CreditNoteBook notes;
    private final Caller caller;

    InterestResource(InterestPaying paying, CreditNoteBook notes, Caller caller) {
        this.paying = paying;
        this.notes = notes;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Write down what was paid in interest for an invoice that was paid late",
            description =
                    "Roles finance, finance-approver of the council. The finance system pays it, all of it together;"
                            + " here it is counted, in /v1/prompt-payment (PCR 2015 reg 113(7)). Written down again, it is put"
                            + " right. How much was owed is `payment.interest` of the invoice.")
    public RestResponse<InvoiceView> writeDown(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a day", value = InterestRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    InterestRequest request) {
        var invoice = paying.writeDown(caller.authority(), id, ifMatch, request, Officer.of(caller));
        return Answers.ok(InvoiceView.of(invoice, notes.of(id)), invoice.facts().version());
    }
}
