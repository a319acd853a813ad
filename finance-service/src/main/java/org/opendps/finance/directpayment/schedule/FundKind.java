package org.opendps.finance.directpayment.schedule;

/** Who holds the money. */
public enum FundKind {
    /** The person, or somebody for them (Care Act 2014 ss.31 and 32). */
    DIRECT_PAYMENT,
    /** A provider of their choice. */
    INDIVIDUAL_SERVICE_FUND
}
