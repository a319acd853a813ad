package org.opendps.registry.consent;

/** How the provider said yes. */
public enum How {
    ELECTRONIC,
    PHONE,
    PAPER
}
