package org.opendps.registry.acting;

/** How far a portal goes for a provider: reads what the provider may read, or does what the provider may do. */
public enum Scope {
    READ,
    ACT;

    public boolean covers(Scope other) {
        return other == READ || this == ACT;
    }
}
