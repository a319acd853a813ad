package org.opendps.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenLoadTest {

    private static final Schedule AT_ONCE = new Schedule(List.of(0L, 0L));

    @Test
    void startsTheNextWhileTheFirstHasNotEnded() {
        var bothStarted = new CountDownLatch(2);
        Runnable task = () -> {
            bothStarted.countDown();
            await(bothStarted);
        };

        var samples = OpenLoad.drive(AT_ONCE, Collections.nCopies(2, task));

        assertThat(samples).hasSize(2);
        assertThat(bothStarted.getCount()).isZero();
    }

    @Test
    void startsNothingBeforeItIsDue() {
        long due = Duration.ofMillis(50).toNanos();
        long begin = System.nanoTime();
        var startedAfter = new long[1];

        OpenLoad.drive(
                new Schedule(List.of(due)), List.<Runnable>of(() -> startedAfter[0] = System.nanoTime() - begin));

        assertThat(startedAfter[0]).isGreaterThanOrEqualTo(due);
    }

    @Test
    void countsFromWhenItWasDue() {
        Runnable slow = () -> sleep(30);

        var samples = OpenLoad.drive(new Schedule(List.of(0L)), List.of(slow));

        assertThat(samples.getFirst().dueNanos()).isZero();
        assertThat(samples.getFirst().tookNanos())
                .isGreaterThanOrEqualTo(Duration.ofMillis(30).toNanos());
    }

    @Test
    void failsWhenOneTaskFails() {
        Runnable failing = () -> {
            throw new IllegalStateException("409");
        };

        assertThatThrownBy(() -> OpenLoad.drive(AT_ONCE, List.of(() -> {}, failing)))
                .isInstanceOf(BenchFailed.class)
                .hasMessageContaining("409");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other did not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
