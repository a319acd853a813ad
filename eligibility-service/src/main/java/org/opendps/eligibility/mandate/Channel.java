package org.opendps.eligibility.mandate;

/** Who sends something for a club, or for the council itself. */
public enum Channel {
    PROVIDER,
    PORTAL,
    SUPPORT_OFFICER,
    PRACTITIONER
}
