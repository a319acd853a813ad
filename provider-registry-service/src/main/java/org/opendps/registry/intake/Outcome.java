package org.opendps.registry.intake;

/** What became of a line. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED,
    LIKELY_DUPLICATE
}
