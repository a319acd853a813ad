package org.opendps.local.bench;

/** For what goes on in the background before the load begins. */
public final class Pause {

    private static final int MOMENT_MILLIS = 100;

    private Pause() {}

    public static void aMoment() {
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Stopped while waiting.", e);
        }
    }
}
