package org.opendps.eligibility.charging;

import java.util.UUID;

/**
 * Said inside the transaction in which what a person pays became another sum, or on the day on which it does: whoever
 * keeps a budget for the person takes it from {@code Contributions}.
 */
public record ContributionChanged(UUID personRef) {}
