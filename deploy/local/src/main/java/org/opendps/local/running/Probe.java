package org.opendps.local.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** An address that answers 200 when the piece behind it works. */
public record Probe(URI address) {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public static Probe on(int port, String path) {
        return new Probe(URI.create("http://localhost:" + port + path));
    }

    /** Waits until the address answers; gives up when the child dies or {@code limit} has passed. */
    public void await(Child child, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!answers()) {
            if (!child.isAlive()) {
                throw child.died();
            }
            if (System.nanoTime() > end) {
                throw child.slow(limit);
            }
            pause();
        }
    }

    public boolean answers() {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(ANSWER_WITHIN).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("The start was interrupted.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("The start was interrupted.");
        }
    }
}
