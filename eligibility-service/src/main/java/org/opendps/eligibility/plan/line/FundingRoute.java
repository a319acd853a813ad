package org.opendps.eligibility.plan.line;

/** Who holds the money of a line. Only what the council manages is ever called off by it. */
public enum FundingRoute {
    /** The council buys. */
    COUNCIL_MANAGED,
    /** A provider holds the money under a contract with the council, and arranges what the person chooses. */
    INDIVIDUAL_SERVICE_FUND,
    /** The person is given the money and buys (Care Act 2014 ss.31 to 33): never a call-off of the council. */
    DIRECT_PAYMENT,
    /** The person arranges it and pays: no part of the personal budget, which is what meeting needs costs the council. */
    SELF;

    public boolean isInBudget() {
        return this != SELF;
    }
}
