package org.opendps.registry.membership;

/** Why a member is removed: Procurement Act 2023 s.37(1) where it must be, s.37(2) where it may be. */
public enum RemovalGround {
    DEBARRED_ON_MANDATORY_GROUND(true),
    EXCLUDED(false),
    BECAME_EXCLUDABLE(false),
    EXCLUDABLE_AND_NOT_KNOWN(false),
    CONDITIONS_NOT_MET(false),
    AT_OWN_REQUEST(false);

    private final boolean mandatory;

    RemovalGround(boolean mandatory) {
        this.mandatory = mandatory;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public String citation() {
        return mandatory ? "Procurement Act 2023 s.37(1)" : "Procurement Act 2023 s.37(2)";
    }
}
