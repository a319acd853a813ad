package org.opendps.gateway.limit;

import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How often a client may ask. The identity provider's clients are few, so each keeps its bucket for good. */
@Singleton
public class ClientRates {

    private final LimitSettings settings;
    private final Map<Agreed, Bucket> buckets = new ConcurrentHashMap<>();

    ClientRates(LimitSettings settings) {
        this.settings = settings;
    }

    /**
     * @param perSecond what its token says; a rate in the settings comes before it
     * @return whether it may go on; otherwise it has its answer
     */
    public boolean admit(RoutingContext exchange, String client, @Nullable Integer perSecond) {
        Agreed agreed = agreed(client, perSecond);
        Bucket bucket = buckets.computeIfAbsent(
                agreed, unseen -> Buckets.of(agreed.perSecond, agreed.burst, settings.instances()));
        return Allowance.take(bucket, Buckets.part(agreed.burst, settings.instances()))
                .orAnswer(exchange);
    }

    private Agreed agreed(String client, @Nullable Integer perSecond) {
        LimitSettings.Rate own = settings.clients().get(client);
        if (own == null && perSecond != null) {
            return new Agreed(client, perSecond, perSecond * settings.burstSeconds());
        }
        LimitSettings.Rate rate = own == null ? settings.rate() : own;
        return new Agreed(client, rate.perSecond(), rate.burst());
    }

    /** A client whose rate was changed begins with a full bucket. */
    private record Agreed(String client, int perSecond, int burst) {}
}
