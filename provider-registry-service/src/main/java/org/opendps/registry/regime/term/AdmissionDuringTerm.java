package org.opendps.registry.regime.term;

/** When new providers are admitted after the term has begun. */
public enum AdmissionDuringTerm {
    CONTINUOUS,
    WINDOWS,
    NONE
}
