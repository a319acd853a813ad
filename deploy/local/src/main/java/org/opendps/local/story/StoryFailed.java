package org.opendps.local.story;

/** A step or a sum is not as it must be. */
public final class StoryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoryFailed(String message) {
        super(message);
    }

    public StoryFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
