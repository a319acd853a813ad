package org.opendps.test;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last tokens, each used for a while as clients use theirs: to sign one takes longer than most requests. */
final class Tokens {

    /** Well below the five minutes for which one is valid. */
    private static final Duration USED_FOR = Duration.ofMinutes(1);

    private static final int MOST = 1000;
    private static final Map<Login, Token> LAST = Collections.synchronizedMap(new LinkedHashMap<>());

    private record Token(String text, Instant signed) {}

    private Tokens() {}

    static String of(Login login) {
        var now = Instant.now();
        var last = LAST.get(login);
        if (last != null && now.isBefore(last.signed.plus(USED_FOR))) {
            return last.text;
        }
        var token = new Token(sign(login), now);
        synchronized (LAST) {
            LAST.remove(login);
            LAST.put(login, token);
            if (LAST.size() > MOST) {
                LAST.remove(LAST.keySet().iterator().next());
            }
        }
        return token.text;
    }

    private static String sign(Login login) {
        var claims = Jwt.preferredUserName(login.name())
                .issuer("https://server.example.com")
                .audience("dps-api")
                .subject("subject-of-" + login.name())
                .claim("typ", "Bearer")
                .claim("azp", login.roles().contains("portal") ? login.name() : "dps-cli")
                .claim("realm_access", Map.of("roles", List.copyOf(login.roles())));
        var authority = login.authority();
        if (authority != null) {
            claims.claim("authority", authority);
        }
        var provider = login.provider();
        if (provider != null) {
            claims.claim("provider_id", provider.toString());
        }
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }
}
