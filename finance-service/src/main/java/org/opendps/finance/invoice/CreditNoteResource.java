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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.acting.ActingFor;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.invoice.credit.CreditNoteView;
import org.opendps.finance.invoice.document.CreditNoteRequest;
import org.opendps.finance.invoice.document.Sender;
import org.opendps.finance.invoice.ubl.ElectronicReading;
import org.opendps.finance.invoice.ubl.UblExample;

/** What a provider takes back of its invoice. */
@Path("/v1/invoices/{id}/credit-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class CreditNoteResource {

    private final Crediting crediting;
    private final Invoices invoices;
    private final ElectronicReading reading;
    private final Caller caller;
    private final ActingFor acting;

    CreditNoteResource(
            Crediting crediting, Invoices invoices, ElectronicReading reading, Caller caller, ActingFor acting) {
        this.reading = reading;
        this.crediting = crediting;
        this.invoices = invoices;
        this.caller = caller;
        this.acting = acting;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Send a credit note",
            description =
                    "Role provider, for its own invoice; roles portal with a mandate and support-officer with the"
                            + " consent of the provider in On-Behalf-Of. Amounts are written without a minus and taken off the"
                            + " lines; never more than a line still asks for. What is credited after the payment is set off in the"
                            + " next run. An EN 16931 credit note (UBL 2.1, type 381) is sent as application/xml: BT-126 of a line"
                            + " is the line of the invoice, BT-25 where it is given the number of the invoice, and BT-22 the reason.")
    @APIResponseSchema(value = CreditNoteView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<CreditNoteView> credit(
            UUID id,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = CreditNoteRequest.class),
                                        examples =
                                                @ExampleObject(name = "a session", value = CreditNoteRequest.EXAMPLE)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_XML,
                                        examples = @ExampleObject(name = "EN 16931", value = UblExample.CREDIT_NOTE),
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        description = "an EN 16931 credit note in UBL 2.1"))
                            })
                    @Valid
                    @NotNull
                    CreditNoteRequest request) {
        var note = crediting.credit(acting.provider(), id, request, Sender.of(caller, acting));
        return Answers.created("/v1/invoices/" + id, note);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(hidden = true)
    @APIResponseSchema(value = CreditNoteView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<CreditNoteView> creditElectronically(UUID id, @NotNull byte[] document) {
        var invoice = acting.own(() -> invoices.get(id).facts(), InvoiceFacts::providerId, "invoice", id);
        return credit(
                id,
                reading.creditNote(
                        document, invoice.providerId(), invoice.head().number()));
    }
}
