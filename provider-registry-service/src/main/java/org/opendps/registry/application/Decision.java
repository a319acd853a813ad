package org.opendps.registry.application;

public enum Decision {
    ADMIT,
    REFUSE
}
