package org.opendps.eligibility.criteria;

/** Whose needs are assessed: an adult's (SI 2015/313 reg 2) or a carer's (reg 3). */
public enum Kind {
    ADULT,
    CARER
}
