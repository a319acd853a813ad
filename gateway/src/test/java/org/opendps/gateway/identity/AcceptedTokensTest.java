package org.opendps.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AcceptedTokensTest {

    private static final Instant START = Instant.parse("2026-11-27T09:00:00Z");
    private static final Client PORTAL = new Client("partner-portal", 20);

    private Duration passed = Duration.ZERO;
    private final AcceptedTokens tokens = new AcceptedTokens(() -> START.plus(passed), () -> passed.toNanos());

    @Test
    void isKnownToTheLetterForHalfAMinute() {
        tokens.keep("Bearer a.b.c", PORTAL, START.plusSeconds(300));
        assertThat(tokens.find("Bearer a.b.c")).isEqualTo(PORTAL);
        assertThat(tokens.find("Bearer a.b.C")).isNull();
        assertThat(tokens.find("bearer a.b.c")).isNull();
        assertThat(tokens.find(null)).isNull();
        passed = Duration.ofSeconds(30).minusMillis(1);
        assertThat(tokens.find("Bearer a.b.c")).isEqualTo(PORTAL);
        passed = Duration.ofSeconds(30);
        assertThat(tokens.find("Bearer a.b.c")).isNull();
    }

    @Test
    void isNotKnownForLongerThanItIsValid() {
        tokens.keep("Bearer a.b.c", PORTAL, START.plusSeconds(5));
        passed = Duration.ofSeconds(5).minusMillis(1);
        assertThat(tokens.find("Bearer a.b.c")).isEqualTo(PORTAL);
        passed = Duration.ofSeconds(5);
        assertThat(tokens.find("Bearer a.b.c")).isNull();
    }

    @Test
    void isNotKeptOnceItHasExpired() {
        tokens.keep("Bearer a.b.c", PORTAL, START);
        assertThat(tokens.find("Bearer a.b.c")).isNull();
    }
}
