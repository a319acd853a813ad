package org.opendps.eligibility.plan.budget;

import java.util.UUID;

/**
 * Said inside the transaction in which a budget became another one.
 *
 * @param over its plan has ended, so that nothing is paid any more
 */
public record BudgetTold(UUID personRef, boolean over) {}
