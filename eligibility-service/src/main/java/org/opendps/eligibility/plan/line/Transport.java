package org.opendps.eligibility.plan.line;

/** How the person gets there. */
public enum Transport {
    NOT_NEEDED,
    OWN,
    FAMILY_OR_FRIENDS,
    PUBLIC_TRANSPORT,
    PUBLIC_TRANSPORT_WITH_SUPPORT,
    TAXI,
    COUNCIL_TRANSPORT,
    PROVIDER_TRANSPORT
}
