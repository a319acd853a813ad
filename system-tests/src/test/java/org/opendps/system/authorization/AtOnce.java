package org.opendps.system.authorization;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several questions at a time: as many as keep a small machine busy. */
final class AtOnce {

    private static final int SEVERAL = 6;

    private static final ExecutorService POOL =
            Executors.newFixedThreadPool(SEVERAL, Thread.ofPlatform().daemon().factory());

    private AtOnce() {}

    /** The answers, in the order of the questions. */
    static <T> List<T> all(List<? extends Callable<T>> questions) throws InterruptedException {
        List<T> answers = new ArrayList<>();
        for (Future<T> one : POOL.invokeAll(questions)) {
            try {
                answers.add(one.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return answers;
    }
}
