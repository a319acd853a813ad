package org.opendps.finance.payrun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;

/** {@code /v1/pay-runs/{id}/invoices}. */
@Path("/v1/pay-runs/{payRunId}/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class PayRunInvoiceResource {

    private final PayRunning running;
    private final PayRuns runs;
    private final PayRunInvoices invoices;
    private final PayLines lines;
    private final PayClaims claims;
    private final Caller caller;

    PayRunInvoiceResource(
            PayRunning running,
            PayRuns runs,
            PayRunInvoices invoices,
            PayLines lines,
            PayClaims claims,
            Caller caller) {
        this.claims = claims;
        this.running = running;
        this.runs = runs;
        this.invoices = invoices;
        this.lines = lines;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "What each provider is paid in a run",
            description =
                    "Roles finance, finance-approver, finance-system, auditor of the council. In no order that means"
                            + " anything; by status where it is given.")
    public RestResponse<Page<PayRunInvoiceView>> list(
            UUID payRunId,
            @QueryParam("status") @Nullable PayRunInvoiceStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        runs.seen(payRunId, caller.authority());
        var found = invoices.page(payRunId, status, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), PayRunInvoice::id, PayRunInvoiceView::of)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "What one provider is paid in a run",
            description = "Roles finance, finance-approver, finance-system, auditor of the council.")
    public RestResponse<PayRunInvoiceView> read(UUID payRunId, UUID id) {
        var invoice = own(payRunId, id);
        return Answers.ok(PayRunInvoiceView.of(invoice), invoice.version());
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "The lines of what one provider is paid, in the order in which they were told",
            description =
                    "Roles finance, finance-approver, finance-system, auditor of the council. A change after payment"
                            + " is a line of its own that names in corrects what it puts right by the difference. What invoices of the"
                            + " provider charge of a week is taken off its line, and read at /provider-invoices. Of an"
                            + " invoice that was discarded, rejected or released, what it was to pay.")
    public RestResponse<Page<LineView>> lines(
            UUID payRunId, UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = lines.page(own(payRunId, id).id(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), PayLine::spendRef, LineView::of).answer(uri);
    }

    @GET
    @Path("/{id}/provider-invoices")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "The provider's own invoices that are paid with it",
            description =
                    "Roles finance, finance-approver, finance-system, auditor of the council. With a minus what is got"
                            + " back of one of which less is due since it was paid. Of an invoice of the run that was"
                            + " discarded, rejected or released, what it was to pay; a later run pays that.")
    public RestResponse<Page<PayClaims.Claim>> claims(
            UUID payRunId, UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return Page.part(claims.of(own(payRunId, id).id()), page).answer(uri);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Accept what one provider is to be paid",
            description = "Roles finance, finance-approver of the council, while the run is reviewed.")
    public RestResponse<PayRunInvoiceView> accept(UUID payRunId, UUID id) {
        var invoice = running.accept(caller.authority(), payRunId, id);
        return Answers.ok(PayRunInvoiceView.of(invoice), invoice.version());
    }

    private PayRunInvoice own(UUID payRunId, UUID id) {
        return invoices.seen(id, runs.seen(payRunId, caller.authority()).id());
    }
}
