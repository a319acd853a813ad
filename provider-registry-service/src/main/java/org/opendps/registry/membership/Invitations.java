package org.opendps.registry.membership;

/** Whether the member is invited to new call-offs; PAUSED while a document is not in order. */
public enum Invitations {
    OPEN,
    PAUSED
}
