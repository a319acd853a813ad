package org.opendps.finance.budget;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What commitments and spend need to know of the budget that pays.
 *
 * @param travel the categories of journeys, as the council's policy says today
 */
public record BudgetLine(
        UUID id,
        String authority,
        Directorate directorate,
        String costCentre,
        String subjectiveCode,
        Scope scope,
        Set<String> travel) {

    /** Why it does not pay for such support, in words; empty when it does. */
    public Optional<String> whyNotFor(String category, String fundingRoute) {
        return scope.whyNotFor(category, fundingRoute, travel);
    }
}
