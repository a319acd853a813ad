package org.opendps.finance.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;

/** {@code /v1/finance-alerts}. */
@Path("/v1/finance-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions")
public class AlertResource {

    private final Alerts alerts;
    private final Caller caller;

    AlertResource(Alerts alerts, Caller caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "What should be looked at: budgets, placements and invoices, the first found first",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. Looked for each morning:"
                            + " a threshold of a budget that is crossed, a forecast over budget, a placement for which nothing is"
                            + " committed after 31 March, an invoice near its term, a direct payment that the plan stops, that is"
                            + " above it or that waits for money. Told once on finance.alert.v1; ended by itself."
                            + " With ended=true also what has ended. As text/csv, too.")
    public RestResponse<Page<FinanceAlert.View>> list(
            @QueryParam("kind") @Nullable AlertKind kind,
            @QueryParam("ended") @DefaultValue("false") boolean ended,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = alerts.page(caller.authority(), kind, ended, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), FinanceAlert::id, FinanceAlert::view)
                .answer(uri);
    }
}
