package org.opendps.finance.payrun.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.acting.ActingFor;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.payrun.LineView;
import org.opendps.finance.payrun.PayClaims;
import org.opendps.finance.payrun.PayLine;
import org.opendps.finance.payrun.PayLines;
import org.opendps.finance.payrun.PayRunBook;
import org.opendps.finance.payrun.PayRunInvoice;
import org.opendps.finance.payrun.PayRunInvoiceStatus;

/** {@code /v1/remittances}: what providers were paid. */
@Path("/v1/remittances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Remittances")
public class RemittanceResource {

    private final PayRunBook book;
    private final PayLines lines;
    private final PayClaims claims;
    private final ActingFor acting;

    RemittanceResource(PayRunBook book, PayLines lines, PayClaims claims, ActingFor acting) {
        this.book = book;
        this.lines = lines;
        this.claims = claims;
        this.acting = acting;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "What the provider was paid, by run, the first first",
            description =
                    "Role provider: its own; roles portal and support-officer: those of the provider in On-Behalf-Of."
                            + " As text/csv, too.")
    public RestResponse<Page<RemittanceView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = book.paidTo(acting.provider(), Cursor.id(page.after()), page.limit());
        var runs = book.runsOf(found);
        return Page.of(
                        found,
                        page.limit(),
                        PayRunInvoice::id,
                        invoice -> RemittanceView.of(invoice, Objects.requireNonNull(runs.get(invoice.payRunId()))))
                .answer(uri);
    }

    @GET
    @Path("/{id}/lines")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "The lines of what the provider was paid",
            description =
                    "Role provider: its own; roles portal and support-officer: those of the provider in On-Behalf-Of."
                            + " A line for each week of a placement; a change after payment is a line of its own that names what it"
                            + " puts right. Together with its own invoices at /provider-invoices they are what was paid. As"
                            + " text/csv, too.")
    public RestResponse<Page<LineView>> lines(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        mustBeOfTheProvider(id);
        var found = lines.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), PayLine::spendRef, LineView::of).answer(uri);
    }

    @GET
    @Path("/{id}/provider-invoices")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "The provider's own invoices that were paid with it",
            description =
                    "Role provider: its own; roles portal and support-officer: those of the provider in On-Behalf-Of."
                            + " With a minus what was got back of one of which less is due since it was paid. As text/csv, too.")
    public RestResponse<Page<PayClaims.Claim>> claims(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        mustBeOfTheProvider(id);
        return Page.part(claims.of(id), page).answer(uri);
    }

    private void mustBeOfTheProvider(UUID id) {
        acting.own(() -> paid(id), PayRunInvoice::providerId, "remittance", id);
    }

    private PayRunInvoice paid(UUID id) {
        return Optional.ofNullable(book.invoice(id))
                .filter(found -> found.status() == PayRunInvoiceStatus.PAID)
                .orElseThrow(() -> new NotFound("remittance", id).refused());
    }
}
