package org.opendps.registry.regime.removal;

/** Why a member is removed. What the law says of it is its regime's. */
public enum RemovalGround {
    DEBARRED_ON_MANDATORY_GROUND(true),
    EXCLUDED(true),
    BECAME_EXCLUDABLE(true),
    EXCLUDABLE_AND_NOT_KNOWN(true),
    CONDITIONS_NOT_MET(false),
    AT_OWN_REQUEST(false);

    private final boolean exclusion;

    RemovalGround(boolean exclusion) {
        this.exclusion = exclusion;
    }

    /** A Minister of the Crown is told of it under the Procurement Act (2023 s.59). */
    public boolean isExclusion() {
        return exclusion;
    }
}
