package org.opendps.finance.position;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what the money is told apart. Only budgets are allocated anything, so what is a property of budgets is read from the
 * ledger; the rest is what was told of each placement.
 */
enum Dimension {
    BUDGET("b.id::text", "e.budget_id::text"),
    DIRECTORATE("b.directorate", "e.directorate"),
    COST_CENTRE("b.cost_centre", "e.cost_centre"),
    SUBJECTIVE_CODE("b.subjective_code", "e.subjective_code"),
    FINANCIAL_YEAR("p.financial_year", "e.financial_year"),
    /** For which a budget is meant. */
    CATEGORY("b.category", "e.category"),
    /** That was bought, out of whichever budget. */
    SUPPORT_CATEGORY(null, "e.category"),
    AREA(null, "e.area"),
    FUNDING_ROUTE(null, "e.funding_route"),
    PROVIDER(null, "e.provider_id::text"),
    PLACEMENT(null, "e.placement_id::text");

    private final @Nullable String ofBudgets;
    private final String ofEntries;

    Dimension(@Nullable String ofBudgets, String ofEntries) {
        this.ofBudgets = ofBudgets;
        this.ofEntries = ofEntries;
    }

    boolean isOfBudgets() {
        return ofBudgets != null;
    }

    /** The column in the ledger, of a budget {@code b} and its postings {@code p}. */
    String ofBudgets() {
        return Objects.requireNonNull(ofBudgets);
    }

    /** The column in what was told of spend, {@code e}. */
    String ofEntries() {
        return ofEntries;
    }
}
