package org.opendps.eligibility.need.funnel;

/** How far people came, from being noticed to having a place. */
enum Step {
    /** Head-counts of possible need, of periods that ended in the quarter. */
    SIGNALLED,
    /** Referrals that were received. */
    REFERRED,
    /** People who were assessed; urgent needs alone are no assessment. */
    ASSESSED,
    /** People about whom a determination ELIGIBLE was made that stood. */
    ELIGIBLE,
    /** People for whom a place began. */
    PLACED
}
