package org.opendps.gateway;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;

/** Requests of somebody who is logged in. */
final class Tokens {

    private Tokens() {}

    static String valid() {
        return OidcWiremockTestResource.getAccessToken("commissioner", Set.of("commissioner"));
    }

    static RequestSpecification withToken() {
        return RestAssured.given().auth().oauth2(valid());
    }
}
