package org.opendps.finance.leakage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
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
import org.opendps.finance.schedule.FinancialYear;

/** {@code /v1/leakage}. */
@Path("/v1/leakage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions")
public class LeakageResource {

    private final LeakingSpend spend;
    private final Caller caller;

    LeakageResource(LeakingSpend spend, Caller caller) {
        this.spend = spend;
        this.caller = caller;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Approved spend of a year that was bought off the system or above the agreed rate",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. By provider, category and"
                            + " placement, in the order of kinds, providers and placements. OFF_SYSTEM: no call-off bought it, and"
                            + " the placement was not under the framework on the first day of the service; all of it leaks. ABOVE_RATE: sessions at more than the highest rate, of whatever band, that was agreed"
                            + " with the provider for the category on that day; what is above it leaks. NO_RATE: no rate is known"
                            + " for that day, which is no leakage. Each session is in one kind only, off the system before all."
                            + " As text/csv, too.")
    public RestResponse<Page<LeakageLine>> list(
            @QueryParam("financialYear") @NotNull FinancialYear financialYear,
            @QueryParam("kind") @Nullable LeakageKind kind,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var cursor = page.after();
        var after = cursor == null ? LeakageLine.Place.BEFORE_ALL : Cursor.read(cursor, LeakageLine.Place::read);
        var found = spend.lines(caller.authority(), financialYear, kind, after, page.limit());
        return Page.of(found, page.limit(), LeakageLine::place, Function.identity())
                .answer(uri);
    }

    @GET
    @Path("/totals")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "What leaks in a year, by kind, beside all that is spent",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. Kinds as in the list; one"
                            + " of which there is nothing is left out.")
    public LeakageTotals totals(@QueryParam("financialYear") @NotNull FinancialYear financialYear) {
        return spend.totals(caller.authority(), financialYear);
    }
}
