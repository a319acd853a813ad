package org.opendps.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Starts each task when it is due, whether or not the earlier ones have ended, and counts from when it was due. */
final class OpenLoad {

    private OpenLoad() {}

    static List<Sample> drive(Schedule schedule, List<? extends Runnable> tasks) {
        var underWay = new ArrayList<Future<Sample>>(tasks.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < schedule.size(); i++) {
                long due = schedule.due().get(i);
                var task = tasks.get(i);
                waitUntil(start + due);
                underWay.add(threads.submit(() -> {
                    task.run();
                    return new Sample(due, System.nanoTime() - start - due);
                }));
            }
        }
        return underWay.stream().map(OpenLoad::sample).toList();
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Sample sample(Future<Sample> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new BenchFailed("One was not done: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Stopped while measuring.", e);
        }
    }
}
