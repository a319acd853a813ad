package org.opendps.registry.application.help;

/** How a provider told what somebody else wrote down for it. */
public enum Channel {
    ONLINE,
    PHONE,
    PAPER
}
