package org.opendps.eligibility.plan;

/** Who buys with the budget. */
public enum FundingRoute {
    COUNCIL_MANAGED
}
