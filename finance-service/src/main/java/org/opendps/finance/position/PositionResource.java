package org.opendps.finance.position;

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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;
import org.opendps.finance.schedule.FinancialYear;

/** {@code /v1/positions}. */
@Path("/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions")
public class PositionResource {

    private final Positions positions;
    private final Caller caller;
    private final InstantSource clock;

    PositionResource(Positions positions, Caller caller, InstantSource clock) {
        this.positions = positions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "How all of the council's money stands, by a dimension, in the order of its values",
            description = "Roles finance, finance-approver, commissioner, auditor. By BUDGET, DIRECTORATE, COST_CENTRE,"
                    + " SUBJECTIVE_CODE, FINANCIAL_YEAR and CATEGORY, for which budgets are meant, out of the ledger; by"
                    + " SUPPORT_CATEGORY, which was bought, AREA, FUNDING_ROUTE, PROVIDER and PLACEMENT the sums of what was"
                    + " told on finance.spend.v1. To these nothing is allocated: what only budgets have is null there, and"
                    + " notAllocatedBecause says why. As it stands; or at the end of a day, also a past one, and as it was"
                    + " known at a moment.")
    public RestResponse<Page<Standing>> list(
            @QueryParam("by") @NotNull Dimension by,
            @QueryParam("financialYear") @Nullable FinancialYear financialYear,
            @Parameter(description = "The end of that day; when it is left out as it stands, or of the day of knownAt")
                    @QueryParam("asAt")
                    @Nullable
                    LocalDate asAt,
            @Parameter(description = "Without what was posted later; now when it is left out")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var after = page.after();
        var found = positions.by(
                by,
                caller.authority(),
                financialYear,
                asAt(asAt, knownAt),
                after == null ? "" : Cursor.read(after, Function.identity()),
                page.limit());
        return Page.of(found, page.limit(), Standing::value, standing -> standing)
                .answer(uri);
    }

    /** Null when neither is asked: then it is as it stands, and nothing has to be added up. */
    private Positions.@Nullable AsAt asAt(@Nullable LocalDate day, @Nullable Instant knownAt) {
        if (day == null && knownAt == null) {
            return null;
        }
        var known = knownAt == null ? clock.instant() : knownAt;
        return new Positions.AsAt(day == null ? London.dateOf(known) : day, known);
    }
}
