package org.opendps.calloff.placement.term;

/** By which contract the support is bought. */
public enum Basis {
    FRAMEWORK,
    SPOT,
    /** For a fixed sum, used or not (domain rule R6.3). */
    BLOCK,
    INTERIM
}
