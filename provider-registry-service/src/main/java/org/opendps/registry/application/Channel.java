package org.opendps.registry.application;

/** How a provider told what somebody else wrote down for it. */
public enum Channel {
    ONLINE,
    PHONE,
    PAPER
}
