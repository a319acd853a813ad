package org.opendps.local.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A login at the identity provider, renewed before it ends. */
final class Session {

    private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);

    private final Web web;
    private final Doors doors;
    private final Map<String, String> grant;
    private @Nullable String token;
    private @Nullable String refresh;
    private Instant renewAt = Instant.MIN;

    Session(Web web, Doors doors, Map<String, String> grant) {
        this.web = web;
        this.doors = doors;
        this.grant = grant;
    }

    /** A new token, for claims that have changed. */
    void renew() {
        renewAt = Instant.MIN;
    }

    String token() {
        var current = token;
        if (current == null || Instant.now().isAfter(renewAt)) {
            var answer = web.postForm(doors.token(), nextGrant());
            current = answer.get("access_token").asText();
            refresh = answer.path("refresh_token").textValue();
            renewAt =
                    Instant.now().plusSeconds(answer.get("expires_in").asLong()).minus(BEFORE_EXPIRY);
            token = current;
        }
        return current;
    }

    /** Once logged in the session goes on; passwords in quick succession would look like an attack. */
    private Map<String, String> nextGrant() {
        return refresh == null
                ? grant
                : Map.of("grant_type", "refresh_token", "client_id", "dps-cli", "refresh_token", refresh);
    }
}
