package org.opendps.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(value = StubServices.class, initArgs = @ResourceArg(name = "away", value = "keycloak"))
class IdentityProviderAwayTest {

    private static final String ANY_TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

    @Test
    void saysThatTheTokenCannotBeCheckedAndWhenToRetry() {
        given().auth()
                .oauth2(ANY_TOKEN)
                .get("/v1/providers")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-away"))
                .body("detail", startsWith("The identity provider cannot be reached"));
    }

    @Test
    void stillAsksForAToken() {
        get("/v1/providers").then().statusCode(401);
    }

    @Test
    void isNotReadyItself() {
        get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    }

    @Test
    void namesTheIdentityProviderInTheHealthOfTheSystem() {
        get("/health")
                .then()
                .statusCode(503)
                .body("components.keycloak.status", equalTo("DOWN"))
                .body("components.keycloak.reason", equalTo("cannot be reached"))
                .body("components.finance-service.status", equalTo("UP"));
    }
}
