package org.opendps.gateway;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Requests of somebody who is logged in. */
final class Tokens {

    private Tokens() {}

    static String valid() {
        return OidcWiremockTestResource.getAccessToken("commissioner", Set.of("commissioner"));
    }

    /** Of somebody who is logged in at a client of the identity provider. */
    static String of(String client) {
        return sign(of(client, Map.of()));
    }

    private static JwtClaimsBuilder of(String client, Map<String, Object> more) {
        JwtClaimsBuilder token = Jwt.preferredUserName("commissioner")
                .issuer("https://server.example.com")
                .audience("dps-api")
                .subject("1")
                .claim("typ", "Bearer")
                .claim("azp", client)
                .expiresIn(Duration.ofMinutes(5));
        more.forEach(token::claim);
        return token;
    }

    private static String sign(JwtClaimsBuilder token) {
        return token.jws().keyId("1").sign("privateKey.jwk");
    }

    static RequestSpecification withTokenOf(String client, int requestsPerSecond) {
        return RestAssured.given().auth().oauth2(sign(of(client, Map.of("requests_per_second", requestsPerSecond))));
    }

    static RequestSpecification withTokenOf(String client) {
        return RestAssured.given().auth().oauth2(of(client));
    }

    static RequestSpecification withToken() {
        return RestAssured.given().auth().oauth2(valid());
    }
}
