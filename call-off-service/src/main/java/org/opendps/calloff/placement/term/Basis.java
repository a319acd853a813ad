package org.opendps.calloff.placement.term;

/** By which contract the support is bought. */
public enum Basis {
    /** Under the terms of a purchasing system, of whatever regime, as its member. */
    FRAMEWORK,
    /** Outside of it. */
    SPOT,
    /** For a fixed sum, used or not (domain rule R6.3). */
    BLOCK,
    INTERIM,
    /** The own contract of a person who pays for the place. */
    PRIVATE
}
