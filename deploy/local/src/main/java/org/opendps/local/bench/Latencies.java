package org.opendps.local.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long the bids of one run took.
 *
 * @param sorted nanoseconds, the shortest first
 * @param perSecond bids that ended in a second
 */
record Latencies(List<Long> sorted, double perSecond) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /** Without the lead-in. */
    static Latencies of(List<Sample> samples) {
        long from = Duration.ofSeconds(Run.LEAD_IN_SECONDS).toNanos();
        var counted =
                samples.stream().filter(sample -> sample.dueNanos() >= from).toList();
        if (counted.isEmpty()) {
            throw new BenchFailed("A run had no bid after its first second.");
        }
        long end = counted.stream().mapToLong(Sample::endNanos).max().orElseThrow();
        return new Latencies(
                counted.stream().map(Sample::tookNanos).sorted().toList(),
                counted.size() * NANOS_PER_SECOND / (end - from));
    }

    int size() {
        return sorted.size();
    }

    /** The least latency, in milliseconds, that so many of a hundred bids did not exceed. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(rank, 1) - 1) / NANOS_PER_MILLI;
    }
}
