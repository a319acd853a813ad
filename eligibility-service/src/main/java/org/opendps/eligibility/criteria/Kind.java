package org.opendps.eligibility.criteria;

/** Whose needs: an adult's (regulation 2) or a carer's (regulation 3). */
public enum Kind {
    ADULT,
    CARER
}
