package org.opendps.gateway.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonNumber;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * To whom a token was given.
 *
 * @param requestsPerSecond that were agreed when the client was let in; null where nothing was said
 */
public record Client(String name, @Nullable Integer requestsPerSecond) {

    private static final String NAME = "azp";
    private static final String RATE = "requests_per_second";

    static Client of(SecurityIdentity caller) {
        if (!(caller.getPrincipal() instanceof JsonWebToken token)) {
            return new Client(caller.getPrincipal().getName(), null);
        }
        // a token that names none is the business of whoever it was given to
        String name = token.getClaim(NAME) instanceof String client ? client : token.getName();
        return new Client(name, rate(token.getClaim(RATE)));
    }

    private static @Nullable Integer rate(@Nullable Object claim) {
        return switch (claim) {
            case JsonNumber number when number.intValue() > 0 -> number.intValue();
            case Number number when number.intValue() > 0 -> number.intValue();
            case null, default -> null;
        };
    }
}
