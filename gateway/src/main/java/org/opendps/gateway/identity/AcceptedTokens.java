package org.opendps.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were accepted a moment ago: to compute a signature again for each request costs more than all the rest of its
 * way. None is remembered for longer than it is valid.
 */
@Singleton
class AcceptedTokens {

    private static final int MOST = 2_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private record Accepted(Client client, Duration atMost) {}

    private final Cache<String, Accepted> byHeader;
    private final InstantSource clock;

    AcceptedTokens() {
        this(InstantSource.system(), Ticker.systemTicker());
    }

    AcceptedTokens(InstantSource clock, Ticker ticker) {
        this.clock = clock;
        this.byHeader = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.<String, Accepted>creating((header, accepted) -> accepted.atMost()))
                .build();
    }

    /** @param authorization the header, to the letter */
    @Nullable
    Client find(@Nullable String authorization) {
        var accepted = authorization == null ? null : byHeader.getIfPresent(authorization);
        return accepted == null ? null : accepted.client();
    }

    void keep(String authorization, Client client, Instant validUntil) {
        var valid = Duration.between(clock.instant(), validUntil);
        if (valid.isPositive()) {
            byHeader.put(authorization, new Accepted(client, valid.compareTo(LONGEST) < 0 ? valid : LONGEST));
        }
    }
}
