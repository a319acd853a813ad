package org.opendps.local.running;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One line for each step, with the time that it took. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Runs the step and tells {@code name ... what in 1.2 s}. */
    public <T> T step(String name, String what, Supplier<T> step) {
        long start = System.nanoTime();
        T result = step.get();
        tell(name, what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    public void step(String name, String what, Runnable step) {
        step(name, what, () -> {
            step.run();
            return name;
        });
    }

    /** The same, where the outcome is also for others who wait for it. */
    public <T> void step(String name, String what, CompletableFuture<T> outcome, Supplier<T> step) {
        try {
            outcome.complete(step(name, what, step));
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
            throw e;
        }
    }

    public void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private void tell(String name, String what, double seconds) {
        String dots = ".".repeat(Math.max(3, 34 - name.length()));
        say(String.format(Locale.ROOT, "%s %s %s in %.1f s", name, dots, what, seconds));
    }
}
