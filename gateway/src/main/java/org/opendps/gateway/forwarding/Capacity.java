package org.opendps.gateway.forwarding;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendps.gateway.routing.Upstream;

/**
 * How many requests each service has in hand. What is more than it may have is turned away at once: a queue that grows
 * makes every answer late and none more.
 */
@Singleton
class Capacity {

    private final Map<String, AtomicInteger> inHand = new ConcurrentHashMap<>();

    boolean isFull(Upstream upstream) {
        return of(upstream).get() >= upstream.inHand();
    }

    /** Until the exchange is over. */
    void take(Upstream upstream, RoutingContext exchange) {
        AtomicInteger count = of(upstream);
        count.incrementAndGet();
        exchange.addEndHandler(over -> count.decrementAndGet());
    }

    private AtomicInteger of(Upstream upstream) {
        return inHand.computeIfAbsent(upstream.key(), unseen -> new AtomicInteger());
    }
}
