package org.opendps.calloff.placement.subject;

/** Where a placement comes from. One that people pay for themselves stays SELF when the council takes it on. */
public enum Origin {
    AWARD,
    IMPORT,
    SELF
}
