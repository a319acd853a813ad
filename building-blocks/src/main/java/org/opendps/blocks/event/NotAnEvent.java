package org.opendps.blocks.event;

/** A record that no repetition will make readable; it goes to the dead letters at once. */
public class NotAnEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAnEvent(String message) {
        super(message);
    }

    public NotAnEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
