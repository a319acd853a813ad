package org.opendps.local.story;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** For what happens in the background: asks again, a moment apart, for a minute of moments. */
public final class Waiting {

    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int TRIES = 600;

    private Waiting() {}

    /** The first answer that is as wished, or the last when none is. */
    public static <T> T until(Supplier<T> question, Predicate<T> wished) {
        var answer = question.get();
        for (int tries = 1; tries < TRIES && !wished.test(answer); tries++) {
            aMoment();
            answer = question.get();
        }
        return answer;
    }

    private static void aMoment() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Stopped while waiting", e);
        }
    }
}
