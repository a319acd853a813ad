package org.opendps.gateway.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;

/**
 * What became of one request to go on, told in the fields of the draft of the HTTP working group on rate limits.
 *
 * @param limit how many may come at once
 * @param remaining how many of them are left
 * @param resetSeconds until all are there again
 * @param waitSeconds until one is there again; 0 when it may go on
 */
record Allowance(boolean granted, long limit, long remaining, long resetSeconds, long waitSeconds) {

    static Allowance take(Bucket bucket, long limit) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                limit,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    /** @return whether it may go on; otherwise it has its answer */
    boolean orAnswer(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        response.putHeader("RateLimit-Limit", String.valueOf(limit))
                .putHeader("RateLimit-Remaining", String.valueOf(remaining))
                .putHeader("RateLimit-Reset", String.valueOf(resetSeconds));
        if (!granted) {
            Problem.repeatable(
                            Reason.TOO_MANY_REQUESTS,
                            "More requests came than were agreed. Repeat this one after the time in Retry-After, and spread"
                                    + " the next: RateLimit-Remaining says how many are left.",
                            waitSeconds)
                    .answer(exchange);
        }
        return granted;
    }
}
