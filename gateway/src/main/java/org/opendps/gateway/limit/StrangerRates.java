package org.opendps.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often somebody may ask of whom nothing is known but an address. Addresses are many: those at rest are forgotten. */
@Singleton
public class StrangerRates {

    private static final int ADDRESSES = 100_000;

    private final LimitSettings settings;
    private final LoadingCache<String, Bucket> buckets;

    StrangerRates(LimitSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(Duration.ofMinutes(1))
                .build(address -> Buckets.of(
                        settings.strangers().perSecond(), settings.strangers().burst(), settings.instances()));
    }

    /** @return whether it may go on; otherwise it has its answer */
    public boolean admit(RoutingContext exchange) {
        Bucket bucket = buckets.get(exchange.request().remoteAddress().hostAddress());
        return Allowance.take(bucket, Buckets.part(settings.strangers().burst(), settings.instances()))
                .orAnswer(exchange);
    }
}
