package org.opendps.calloff.provider;

/**
 * How a provider's membership stands, as the registry last told.
 *
 * @param status the registry's word: ACTIVE, SUSPENDED, REMOVAL_NOTIFIED or REMOVED
 */
public record Membership(String status, boolean invitationsPaused) {

    /**
     * Whether it bids in vain. One that was told that it will be removed is still a member while it is heard; paused
     * invitations touch no bid (domain rule R7.3).
     */
    public boolean isOut() {
        return status.equals("SUSPENDED") || status.equals("REMOVED");
    }

    /** It may apply again, and what it bids is held until that is decided. */
    public boolean isRemoved() {
        return status.equals("REMOVED");
    }

    public boolean isNotifiedOfRemoval() {
        return status.equals("REMOVAL_NOTIFIED");
    }

    boolean isActive() {
        return status.equals("ACTIVE");
    }
}
