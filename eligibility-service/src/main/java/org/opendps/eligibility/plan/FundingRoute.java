package org.opendps.eligibility.plan;

/** Who holds the money. Only support that the council manages is called off by it. */
public enum FundingRoute {
    COUNCIL_MANAGED
}
