package org.opendps.registry.membership.sanction;

/** Why a member is removed: Procurement Act 2023 s.37(1) where it must be, s.37(2) where it may be. */
public enum RemovalGround {
    DEBARRED_ON_MANDATORY_GROUND(true, true),
    EXCLUDED(false, true),
    BECAME_EXCLUDABLE(false, true),
    EXCLUDABLE_AND_NOT_KNOWN(false, true),
    CONDITIONS_NOT_MET(false, false),
    AT_OWN_REQUEST(false, false);

    private final boolean mandatory;
    private final boolean exclusion;

    RemovalGround(boolean mandatory, boolean exclusion) {
        this.mandatory = mandatory;
        this.exclusion = exclusion;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    /** A Minister of the Crown is told of it (Procurement Act 2023 s.59). */
    public boolean isExclusion() {
        return exclusion;
    }

    public String citation() {
        return mandatory ? "Procurement Act 2023 s.37(1)" : "Procurement Act 2023 s.37(2)";
    }
}
