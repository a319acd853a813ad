package org.opendps.finance.directpayment.reversal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.finance.directpayment.schedule.FundBook;

/** {@code /v1/direct-payment-schedules/{id}/reversals}. */
@Path("/v1/direct-payment-schedules/{id}/reversals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class ReversalResource {

    private final Reversals reversals;
    private final FundBook book;
    private final Caller caller;

    ReversalResource(Reversals reversals, FundBook book, Caller caller) {
        this.reversals = reversals;
        this.book = book;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "What of one schedule was written down as paid, or as paid back, and was not, the first first",
            description = "Roles finance, finance-approver, finance-system, auditor of the council.")
    public RestResponse<Page<Reversal.View>> list(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = reversals.page(book.seen(id, caller.authority()).id(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Reversal::id, Reversal::view).answer(uri);
    }
}
