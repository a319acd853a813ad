package org.opendps.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * When each task is due, in nanoseconds from the beginning: independent arrivals, as pgbench has them with a rate. It is
 * fixed before the load begins, so a slow answer does not put off the next request.
 */
record Schedule(List<Long> due) {

    static Schedule of(Run run, long seed) {
        var random = new Random(seed);
        double meanGap = (double) Duration.ofSeconds(1).toNanos() / run.perSecond();
        var due = new ArrayList<Long>(run.tasks());
        double at = 0;
        for (int i = 0; i < run.tasks(); i++) {
            due.add((long) at);
            at -= Math.log(1 - random.nextDouble()) * meanGap;
        }
        return new Schedule(List.copyOf(due));
    }

    int size() {
        return due.size();
    }

    Duration span() {
        return Duration.ofNanos(due.getLast());
    }
}
