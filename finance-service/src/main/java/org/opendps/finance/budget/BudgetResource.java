package org.opendps.finance.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.officer.Officer;

/** {@code /v1/budgets}. */
@Path("/v1/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class BudgetResource {

    private static final String OPENING = """
            {"title": "Day opportunities, adults", "directorate": "ADULTS", "costCentre": "ASC-DAY-01",
             "subjectiveCode": "R4100", "category": "DAY-CENTRE", "excludesDirectPayments": true, "excludesTravel": true}""";
    private static final String ALLOCATION = """
            {"financialYear": "2026-27", "amount": "1900000.00", "reason": "Budget approved by full council"}""";

    private final Budgeting budgeting;
    private final Budgets budgets;
    private final Overrides overrides;
    private final Ledger ledger;
    private final Caller caller;
    private final InstantSource clock;

    BudgetResource(
            Budgeting budgeting,
            Budgets budgets,
            Overrides overrides,
            Ledger ledger,
            Caller caller,
            InstantSource clock) {
        this.budgeting = budgeting;
        this.budgets = budgets;
        this.overrides = overrides;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(summary = "Open a budget", description = "Role finance. The budget belongs to the caller's council.")
    @APIResponseSchema(value = BudgetView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<BudgetView> open(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "adults", value = OPENING)))
                    @Valid
                    @NotNull
                    BudgetRequests.Opening request) {
        var budget = budgeting.open(caller.authority(), request);
        return Answers.created("/v1/budgets/" + budget.id(), BudgetView.from(budget), budget.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Budgets of the caller's council, oldest first",
            description = "Roles finance, finance-approver, commissioner, auditor. With `costCentre` those of it.")
    public RestResponse<Page<BudgetView>> list(
            @QueryParam("costCentre") @Nullable String costCentre,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = budgets.page(caller.authority(), costCentre, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Budget::id, BudgetView::from).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(summary = "One budget", description = "Roles finance, finance-approver, commissioner, auditor.")
    public RestResponse<BudgetView> read(UUID id) {
        var budget = own(id);
        return Answers.ok(BudgetView.from(budget).with(budgets.savingsTargets(id)), budget.version());
    }

    @POST
    @Path("/{id}/allocations")
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Allocate money to a budget for a financial year",
            description = "Role finance. Answers with how the year stands afterwards.")
    @APIResponseSchema(value = Balance.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<Balance> allocate(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "next year", value = ALLOCATION)))
                    @Valid
                    @NotNull
                    BudgetRequests.Allocation request) {
        var decision = new Journal.Decision(request.reason(), caller.username());
        var balance = budgeting.allocate(caller.authority(), id, request.financialYear(), request.amount(), decision);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, balance)
                .header("Location", "/v1/budgets/" + id + "/position")
                .build();
    }

    @GET
    @Path("/{id}/position")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "How a budget stands, by financial year",
            description =
                    "Roles finance, finance-approver, commissioner, auditor. In each year allocated = reserved +"
                            + " committed + accrued + spent + available, to the penny; committed is what is not yet delivered."
                            + " forecastOutturn is all of it but what is available; a variance of more than 0.00 is an overspend.")
    public PositionView position(
            UUID id,
            @Parameter(description = "The end of that day, also in the past; now when it is left out")
                    @QueryParam("asAt")
                    @Nullable
                    LocalDate asAt,
            @Parameter(description = "With asAt: as it was known at that moment, without what was posted later")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt) {
        var budget = own(id);
        if (asAt == null && knownAt == null) {
            return PositionView.now(budget, ledger.balances(id));
        }
        var known = knownAt == null ? clock.instant() : knownAt;
        var day = asAt == null ? London.dateOf(known) : asAt;
        return PositionView.asAt(day, known, budget, ledger.balancesAsAt(id, day, known));
    }

    @POST
    @Path("/{id}/overrides")
    @Idempotent
    @RolesAllowed(Roles.FINANCE_APPROVER)
    @Operation(
            summary = "Let more be reserved in a year than the budget has, up to an amount",
            description = "Role finance-approver of the council, with a reason. Takes the place of what was decided for"
                    + " that year before; 0.00 takes it back, unless more is reserved by then.")
    @APIResponseSchema(value = BudgetOverride.View.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<BudgetOverride.View> override(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "two places",
                                                            value = BudgetRequests.Beyond.EXAMPLE)))
                    @Valid
                    @NotNull
                    BudgetRequests.Beyond request) {
        var decided = budgeting.override(caller.authority(), id, request, Officer.of(caller));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, decided.view())
                .header("Location", "/v1/budgets/" + id + "/position")
                .build();
    }

    @GET
    @Path("/{id}/overrides")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "What was decided about reserving more than there is, the first decision first",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<Page<BudgetOverride.View>> overrides(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        own(id);
        var found = overrides.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), BudgetOverride::id, BudgetOverride::view)
                .answer(uri);
    }

    private Budget own(UUID id) {
        var budget = budgets.get(id);
        caller.mustBelongTo(budget.authority(), "budget", id);
        return budget;
    }
}
