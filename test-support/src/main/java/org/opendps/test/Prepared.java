package org.opendps.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.IterativePollInterval;

/** What makes every test class quicker, before it begins. */
public final class Prepared implements QuarkusTestBeforeClassCallback {

    private static final Duration SOON = Duration.ofMillis(10);
    private static final Duration LATER = Duration.ofMillis(100);

    @Override
    public void beforeClass(Class<?> testClass) {
        // most of what is waited for is there after some milliseconds; what is not is asked for less and less often
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(
                new IterativePollInterval(last -> last.compareTo(LATER) < 0 ? last.multipliedBy(2) : last, SOON));
        CompiledPaths.install();
    }
}
