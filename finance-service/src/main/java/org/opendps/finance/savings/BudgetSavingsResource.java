package org.opendps.finance.savings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.schedule.FinancialYear;

/** {@code /v1/budgets/{budgetId}/savings}. */
@Path("/v1/budgets/{budgetId}/savings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Savings")
public class BudgetSavingsResource {

    private final SavingsPlans plans;
    private final ActualSpend spend;
    private final BudgetLines budgets;
    private final Caller caller;
    private final InstantSource clock;

    BudgetSavingsResource(
            SavingsPlans plans, ActualSpend spend, BudgetLines budgets, Caller caller, InstantSource clock) {
        this.plans = plans;
        this.spend = spend;
        this.budgets = budgets;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a target that is a line of the budget stands, by as much of the baseline as days of the year have passed. */
    public record TargetView(
            UUID savingsPlanId,
            String title,
            FinancialYear financialYear,
            LocalDate asAt,
            Money target,

            @Schema(description = "By the effects that count; with a minus they cost more")
            Money saved,

            @Schema(description = "Of the target; 0.00 when it is reached")
            Money remaining) {

        static TargetView of(SavingsPlan plan, SavingsView savings, LocalDate asAt) {
            return new TargetView(
                    plan.id(),
                    plan.title(),
                    plan.financialYear(),
                    asAt,
                    plan.target(),
                    savings.saved(),
                    savings.remaining());
        }
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "The savings targets of a budget, and what of them is achieved by today",
            description = "Roles finance, finance-approver, commissioner, auditor of the council. Of the plan's whole"
                    + " directorate, as /v1/savings-plans/{id}/effects explains.")
    public RestResponse<Page<TargetView>> list(
            UUID budgetId, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var budget = budgets.find(budgetId, caller.authority())
                .orElseThrow(() -> new NotFound("budget", budgetId).refused());
        var today = London.today(clock);
        var found = plans.ofBudget(budgetId, caller.authority());
        if (found.isEmpty()) {
            return Page.part(List.<TargetView>of(), page).answer(uri);
        }
        var years = found.stream().map(SavingsPlan::financialYear).collect(Collectors.toSet());
        var spent = spend.of(caller.authority(), budget.directorate(), years, today, clock.instant());
        var targets = found.stream()
                .map(plan -> {
                    var actual = spent.getOrDefault(plan.financialYear(), ActualSpend.OfYear.NOTHING);
                    return TargetView.of(plan, plan.saved(actual, Baseline.Part.TO_DATE, today), today);
                })
                .toList();
        return Page.part(targets, page).answer(uri);
    }
}
