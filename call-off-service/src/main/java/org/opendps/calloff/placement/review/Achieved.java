package org.opendps.calloff.placement.review;

/** How far an outcome is met. */
public enum Achieved {
    MET,
    PARTLY,
    NOT
}
