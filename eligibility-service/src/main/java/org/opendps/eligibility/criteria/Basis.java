package org.opendps.eligibility.criteria;

/** On which ground of the Care Act 2014 a council may pay for somebody's support. */
public enum Basis {
    /** A duty to meet eligible needs: s.18, s.20. */
    ELIGIBLE,
    /** The council may, and chooses to: s.19(1) and (2), s.20(6). */
    POWER,
    /** Urgent needs, before anything was assessed or determined: s.19(3). */
    URGENT
}
