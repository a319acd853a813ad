package org.opendps.calloff.regime;

/** What a call-off may have to publish; names of the Procurement Regulations 2024, and of 2015 before them. */
public enum NoticeKind {
    /** Tender notice. */
    UK4,
    /** Transparency notice, before a direct award. */
    UK5,
    /** Contract award notice, before the contract is entered. */
    UK6,
    /** Contract details notice. */
    UK7,
    /** Contract termination notice. */
    UK11,
    /** Procurement termination notice. */
    UK12,
    /** Contract award notice of 2015, grouped by quarter. */
    CONTRACT_AWARD_NOTICE,
    /** Award information on Contracts Finder. */
    CONTRACTS_FINDER
}
