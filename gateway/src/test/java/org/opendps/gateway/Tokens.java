package org.opendps.gateway;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Set;

/** Requests of somebody who is logged in. */
final class Tokens {

    private Tokens() {}

    static String valid() {
        return OidcWiremockTestResource.getAccessToken("commissioner", Set.of("commissioner"));
    }

    /** Of somebody who is logged in at a client of the identity provider. */
    static String of(String client) {
        return Jwt.preferredUserName("commissioner")
                .issuer("https://server.example.com")
                .subject("1")
                .claim("typ", "Bearer")
                .claim("azp", client)
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }

    static RequestSpecification withTokenOf(String client) {
        return RestAssured.given().auth().oauth2(of(client));
    }

    static RequestSpecification withToken() {
        return RestAssured.given().auth().oauth2(valid());
    }
}
