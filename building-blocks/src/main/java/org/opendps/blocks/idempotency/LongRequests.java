package org.opendps.blocks.idempotency;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/**
 * Requests that go through thousands of rows: each keeps the connection of its key beside that of the row that it is at,
 * so a few at once are all that leave connections to the others.
 */
final class LongRequests {

    private final Semaphore places;

    LongRequests(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /** @throws org.opendps.blocks.problem.Refused 503 while as many are at work as may be */
    <T> T call(Callable<T> work) throws Exception {
        if (!places.tryAcquire()) {
            throw new TooManyLongRequests().refused();
        }
        try {
            return work.call();
        } finally {
            places.release();
        }
    }
}
