package org.opendps.finance.uplift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.uplift.WhatIf.BudgetYear;

/** What another price would do to what is committed. Stores nothing. */
@Path("/v1/uplift-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class UpliftCheckResource {

    private static final String EXAMPLE = """
            {"percent": 4.50, "from": "2027-04-01", "category": "DAY-CENTRE"}""";

    private final FirmCommitments commitments;
    private final BudgetLines budgets;
    private final Ledger ledger;
    private final Caller caller;

    UpliftCheckResource(FirmCommitments commitments, BudgetLines budgets, Ledger ledger, Caller caller) {
        this.commitments = commitments;
        this.budgets = budgets;
        this.ledger = ledger;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER})
    @Operation(
            summary = "What another price from a day on would do to what is committed, by budget and financial year",
            description =
                    "Roles finance, finance-approver, commissioner: of the council's own commitments. Takes `percent`"
                            + " or `perSession`, of everything or of a category, area, provider or budget. Counts the sessions of"
                            + " firm commitments from that day on (to `until`, or as long as they are committed) that nobody has"
                            + " accounted for. The new price is rounded half up to the penny for each session and place, and is"
                            + " never below 0.00. `availableAfter` with a minus is what the budget would be short of. Nothing is"
                            + " changed.")
    public UpliftView check(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "4.5 per cent from April", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    UpliftRequest request) {
        var authority = caller.authority();
        var asked = request.budgetId();
        if (asked != null && budgets.find(asked, authority).isEmpty()) {
            throw new NotFound("budget", asked).refused();
        }
        var open = commitments.open(request.scope(authority), request.from(), request.until());
        var found = WhatIf.of(open, request.uplift());
        var ids = found.lines().stream().map(line -> line.of().budgetId()).collect(Collectors.toSet());
        return UpliftView.of(found, budgets.titles(ids, authority), available(ids));
    }

    private Map<BudgetYear, Money> available(Set<UUID> ids) {
        var available = new HashMap<BudgetYear, Money>();
        ledger.balances(ids)
                .forEach((id, years) -> years.forEach(
                        year -> available.put(new BudgetYear(id, year.financialYear()), year.available())));
        return available;
    }
}
