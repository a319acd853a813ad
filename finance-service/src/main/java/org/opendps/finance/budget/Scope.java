package org.opendps.finance.budget;

import java.util.Optional;
import java.util.Set;

/** What a budget does not pay for: councils keep direct payments and travel apart from the support that they buy. */
record Scope(boolean excludesDirectPayments, boolean excludesTravel) {

    /** Where the person, or somebody for them, buys the support (Care Act 2014 ss.31 and 32). */
    private static final String DIRECT_PAYMENT = "DIRECT_PAYMENT";

    /**
     * In words; empty when it does pay.
     *
     * @param travel the categories of journeys, as the council's policy says
     */
    Optional<String> whyNotFor(String category, String fundingRoute, Set<String> travel) {
        if (excludesDirectPayments && fundingRoute.equals(DIRECT_PAYMENT)) {
            return Optional.of("This budget excludes direct payments. Choose one that pays them.");
        }
        return excludesTravel && travel.contains(category)
                ? Optional.of("This budget excludes travel. Choose one that pays it.")
                : Optional.empty();
    }
}
