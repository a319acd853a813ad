package org.opendps.blocks.inbox;

/**
 * An event speaks of something whose own event has not arrived: topics do not wait for each other. The listener tries
 * again for a while before it gives up.
 */
public class NotHeardYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHeardYet(String what) {
        super("not heard of " + what + " yet");
    }
}
