package org.opendps.gateway.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Token buckets of this gateway's part of a rate. */
final class Buckets {

    private Buckets() {}

    static Bucket of(int perSecond, int burst, int instances) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(part(burst, instances))
                        .refillGreedy(part(perSecond, instances), Duration.ofSeconds(1)))
                .build();
    }

    /** At least one: a rate that is less than the number of gateways stops nobody for good. */
    static long part(int whole, int instances) {
        return Math.max(1, whole / instances);
    }
}
