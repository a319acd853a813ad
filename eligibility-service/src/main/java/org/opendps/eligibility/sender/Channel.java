package org.opendps.eligibility.sender;

/** Who sends something for a club, or for the council itself. */
public enum Channel {
    PROVIDER,
    PORTAL,
    SUPPORT_OFFICER,
    PRACTITIONER
}
