package org.opendps.calloff.competition.criteria;

/** What decides between equal totals: published with the call-off, never the order of arrival (domain rule R9.4). */
public enum TieBreak {
    QUALITY_TOTAL,
    /** Of several questions with the same highest weight, the first that is listed. */
    HIGHEST_WEIGHTED_QUESTION,
    LOWER_PRICE
}
