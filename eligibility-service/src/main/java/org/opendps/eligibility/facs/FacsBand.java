package org.opendps.eligibility.facs;

/** How great the risk to independence was, from the least to the greatest. */
enum FacsBand {
    LOW,
    MODERATE,
    SUBSTANTIAL,
    CRITICAL;

    boolean reaches(FacsBand threshold) {
        return compareTo(threshold) >= 0;
    }
}
