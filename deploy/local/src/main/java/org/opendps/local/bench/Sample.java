package org.opendps.local.bench;

/**
 * One bid.
 *
 * @param dueNanos when it should have started, from the beginning of the run
 * @param tookNanos from then until its end, waiting included
 */
record Sample(long dueNanos, long tookNanos) {

    long endNanos() {
        return dueNanos + tookNanos;
    }
}
