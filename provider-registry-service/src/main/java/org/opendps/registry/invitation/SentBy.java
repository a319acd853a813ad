package org.opendps.registry.invitation;

/** How the administrator means to bring the code to the person; this system sends neither. */
public enum SentBy {
    PAPER,
    EMAIL
}
