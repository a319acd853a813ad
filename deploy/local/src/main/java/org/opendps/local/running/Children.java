package org.opendps.local.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Processes that end together. Once they are being stopped, no further one can be started. */
public final class Children {

    private final List<Child> started = new ArrayList<>();
    private final Set<Child> ready = new HashSet<>();
    private boolean stopping;

    /** The start itself is under the lock, so that none can slip through while the others are being stopped. */
    public synchronized Child start(Supplier<Child> start) {
        if (stopping) {
            throw new StartFailed("The stack is being stopped.");
        }
        Child child = start.get();
        started.add(child);
        return child;
    }

    public synchronized void ready(Child child) {
        ready.add(child);
    }

    public synchronized boolean isEmpty() {
        return started.isEmpty();
    }

    /** Whether all that were started have come to work. */
    public synchronized boolean isReady() {
        return !started.isEmpty() && ready.containsAll(started);
    }

    public synchronized boolean isStopping() {
        return stopping;
    }

    public void stop(Duration patience) {
        close().parallelStream().forEach(child -> {
            if (isReady(child)) {
                child.stop(patience);
            } else {
                child.kill();
            }
        });
    }

    private synchronized List<Child> close() {
        stopping = true;
        return List.copyOf(started);
    }

    private synchronized boolean isReady(Child child) {
        return ready.contains(child);
    }
}
