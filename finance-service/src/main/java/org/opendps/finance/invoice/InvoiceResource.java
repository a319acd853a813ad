package org.opendps.finance.invoice;

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
import java.util.List;
import java.util.Map;
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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.invoice.credit.CreditNoteBook;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.invoice.document.Sender;
import org.opendps.finance.invoice.ubl.ElectronicReading;
import org.opendps.finance.invoice.ubl.UblExample;

/** {@code /v1/invoices}: what providers send, and what both sides read. */
@Path("/v1/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoiceResource {

    private static final List<String> COUNCIL =
            List.of(Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR);

    private final Invoicing invoicing;
    private final Invoices invoices;
    private final CreditNoteBook notes;
    private final ElectronicReading reading;
    private final Caller caller;
    private final ActingFor acting;

    InvoiceResource(
            Invoicing invoicing,
            Invoices invoices,
            CreditNoteBook notes,
            ElectronicReading reading,
            Caller caller,
            ActingFor acting) {
        this.reading = reading;
        this.invoicing = invoicing;
        this.invoices = invoices;
        this.notes = notes;
        this.caller = caller;
        this.acting = acting;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Send an invoice",
            description =
                    "Role provider, for its own placements; roles portal with a mandate and support-officer with"
                            + " the consent of the provider in On-Behalf-Of. Lines are sessions of a placement at one price, net"
                            + " of VAT. An EN 16931 e-invoice (UBL 2.1) is sent as application/xml: BT-128 of a line is the"
                            + " placement; a number in BT-30 or BT-31 must be the provider's where that is known. It is matched at once with what was ordered and what was approved as attended: MATCHED,"
                            + " or HOLD with every reason. 422 when its sums do not add up, 409 for a number that was sent before.")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<InvoiceView> send(
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = InvoiceRequest.class),
                                        examples = @ExampleObject(name = "a week", value = InvoiceRequest.EXAMPLE)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_XML,
                                        examples = @ExampleObject(name = "EN 16931", value = UblExample.INVOICE),
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        description = "an EN 16931 invoice in UBL 2.1"))
                            })
                    @Valid
                    @NotNull
                    InvoiceRequest request) {
        var invoice = invoicing.receive(acting.provider(), request, Sender.of(caller, acting));
        var facts = invoice.facts();
        return Answers.created("/v1/invoices/" + facts.id(), InvoiceView.of(invoice, List.of()), facts.version());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(hidden = true)
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<InvoiceView> sendElectronic(@NotNull byte[] document) {
        return send(reading.invoice(document, acting.provider()));
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.FINANCE,
        Roles.FINANCE_APPROVER,
        Roles.COMMISSIONER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Invoices, the first received first",
            description = "Role provider: its own; roles portal and support-officer: those of the provider in"
                    + " On-Behalf-Of. Roles finance, finance-approver, commissioner, auditor: the council's. Credit notes"
                    + " are in the single view.")
    public RestResponse<Page<InvoiceView>> list(
            @BeanParam InvoiceFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var of = isForAProvider()
                ? Map.<String, Object>of("providerId", acting.provider())
                : Map.<String, Object>of("authority", caller.authority());
        var found = invoices.page(of, filter, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), one -> one.facts().id(), one -> InvoiceView.of(one, null))
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.FINANCE,
        Roles.FINANCE_APPROVER,
        Roles.COMMISSIONER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "One invoice: its match, term, disputes, credit notes and payment",
            description = "Role provider: its own; roles portal and support-officer: those of the provider in"
                    + " On-Behalf-Of. Roles finance, finance-approver, commissioner, auditor: the council's.")
    public RestResponse<InvoiceView> read(UUID id) {
        var invoice = isForAProvider()
                ? acting.own(() -> invoices.get(id), one -> one.facts().providerId(), "invoice", id)
                : ofTheCouncil(id);
        return Answers.ok(InvoiceView.of(invoice, notes.of(id)), invoice.facts().version());
    }

    private Invoice ofTheCouncil(UUID id) {
        var invoice = invoices.get(id);
        caller.mustBelongTo(invoice.facts().authority(), "invoice", id);
        return invoice;
    }

    private boolean isForAProvider() {
        return acting.isMeant() || COUNCIL.stream().noneMatch(caller::is);
    }
}
