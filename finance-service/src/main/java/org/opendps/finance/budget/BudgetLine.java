package org.opendps.finance.budget;

import java.util.UUID;

/** What commitments and spend need to know of the budget that pays. */
public record BudgetLine(UUID id, String authority, String costCentre, String subjectiveCode) {}
