package org.opendps.local.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.opendps.local.story.Actor;

/** Requests that come at a rate, whether or not earlier ones have been answered. */
final class Overload {

    private static final int OK = 200;

    private final String url;
    private final Actor caller;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Overload(String url, Actor caller) {
        this.url = url;
        this.caller = caller;
    }

    /** @param status of the answer; 0 when there was none */
    private record One(int status, long nanos) {}

    /**
     * What came of them.
     *
     * @param donePerSecond answers 200 in a second
     * @param turnedAway how many were answered 429 or 503
     * @param slowestRefusal milliseconds that 99 of 100 of these did not exceed
     * @param lost how many had another answer, or none
     */
    record Outcome(double donePerSecond, long turnedAway, double slowestRefusal, long lost) {}

    /** With a new token, which lives for some minutes. */
    Outcome drive(int perSecond, int seconds) {
        caller.renew();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + caller.token())
                .build();
        var answers = new ConcurrentLinkedQueue<One>();
        long gap = Duration.ofSeconds(1).toNanos() / perSecond;
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < (long) perSecond * seconds; i++) {
                long due = start + i * gap;
                waitUntil(due);
                threads.execute(() -> answers.add(ask(request, due)));
            }
        }
        return outcome(answers, seconds);
    }

    private One ask(HttpRequest request, long due) {
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return new One(status, System.nanoTime() - due);
        } catch (IOException e) {
            return new One(0, System.nanoTime() - due);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new One(0, System.nanoTime() - due);
        }
    }

    private static Outcome outcome(Iterable<One> answers, int seconds) {
        long done = 0;
        long lost = 0;
        List<Long> refusals = new ArrayList<>();
        for (One one : answers) {
            switch (one.status()) {
                case OK -> done++;
                case 429, 503 -> refusals.add(one.nanos());
                default -> lost++;
            }
        }
        Collections.sort(refusals);
        double slowest = refusals.isEmpty() ? 0 : refusals.get((int) (refusals.size() * 0.99)) / 1e6;
        return new Outcome((double) done / seconds, refusals.size(), slowest, lost);
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
