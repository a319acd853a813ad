package org.opendps.gateway.limit;

import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a client may ask. The identity provider's clients are few, so each keeps its bucket for good. */
@Singleton
public class ClientRates {

    private final LimitSettings settings;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    ClientRates(LimitSettings settings) {
        this.settings = settings;
    }

    /** @return whether it may go on; otherwise it has its answer */
    public boolean admit(RoutingContext exchange, String client) {
        LimitSettings.Rate rate = settings.clients().getOrDefault(client, settings.rate());
        Bucket bucket = buckets.computeIfAbsent(client, unseen -> Buckets.of(rate, settings.instances()));
        return Allowance.take(bucket, Buckets.part(rate.burst(), settings.instances()))
                .orAnswer(exchange);
    }
}
