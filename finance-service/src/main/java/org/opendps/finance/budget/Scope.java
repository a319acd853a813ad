package org.opendps.finance.budget;

import java.util.Optional;

/** What a budget does not pay for: councils keep direct payments and travel apart from the support that they buy. */
record Scope(boolean excludesDirectPayments, boolean excludesTravel) {

    /** Where the person, or somebody for them, buys the support (Care Act 2014 ss.31 and 32). */
    private static final String DIRECT_PAYMENT = "DIRECT_PAYMENT";

    /** The category by which purchasing systems call journeys to and from the support. */
    private static final String TRAVEL = "TRANSPORT";

    /** In words; empty when it does pay. */
    Optional<String> whyNotFor(String category, String fundingRoute) {
        if (excludesDirectPayments && fundingRoute.equals(DIRECT_PAYMENT)) {
            return Optional.of("This budget excludes direct payments. Choose one that pays them.");
        }
        return excludesTravel && category.equals(TRAVEL)
                ? Optional.of("This budget excludes travel. Choose one that pays it.")
                : Optional.empty();
    }
}
