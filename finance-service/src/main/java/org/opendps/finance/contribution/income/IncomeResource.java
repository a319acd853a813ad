package org.opendps.finance.contribution.income;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.finance.schedule.FinancialYear;

/** {@code /v1/contributions/income}. */
@Path("/v1/contributions/income")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class IncomeResource {

    private final Expecting expecting;
    private final ExpectedIncomes incomes;
    private final Caller caller;
    private final InstantSource clock;

    IncomeResource(Expecting expecting, ExpectedIncomes incomes, Caller caller, InstantSource clock) {
        this.expecting = expecting;
        this.incomes = incomes;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Income from contributions by budget: expected, due and received in a financial year",
            description = "Roles finance, finance-approver, commissioner, auditor, for the own council. Without"
                    + " `financialYear` the present one. In the order in which the budgets were opened.")
    public RestResponse<Page<IncomeView>> list(
            @QueryParam("financialYear") @Nullable FinancialYear financialYear,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var year = financialYear == null ? FinancialYear.of(London.today(clock)) : financialYear;
        var found = incomes.page(caller.authority(), year, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), IncomeView::budgetId, Function.identity())
                .answer(uri);
    }

    @GET
    @Path("/{budgetId}/{financialYear}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Income from contributions towards what one budget buys in a year",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<IncomeView> read(
            @PathParam("budgetId") UUID budgetId, @PathParam("financialYear") FinancialYear financialYear) {
        return Answers.ok(
                incomes.view(caller.authority(), financialYear, budgetId), incomes.version(budgetId, financialYear));
    }

    @PUT
    @Path("/{budgetId}/{financialYear}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Say how much people are expected to pay towards what a budget buys in a year",
            description = "Role finance; the budget is of the own council. If-Match once it was said. It is shown"
                    + " beside what is due and received, and holds nothing up.")
    public RestResponse<IncomeView> expect(
            @PathParam("budgetId") UUID budgetId,
            @PathParam("financialYear") FinancialYear financialYear,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a year", value = IncomeRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    IncomeRequest request) {
        var authority = caller.authority();
        long version = expecting.expect(authority, budgetId, financialYear, request, caller.username(), ifMatch);
        return Answers.ok(incomes.view(authority, financialYear, budgetId), version);
    }
}
