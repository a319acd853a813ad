package org.opendps.local.story;

import java.time.Duration;

/** For what happens in the background. */
final class Waiting {

    private static final Duration MOMENT = Duration.ofMillis(100);

    private Waiting() {}

    static void aMoment() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Stopped while waiting", e);
        }
    }
}
