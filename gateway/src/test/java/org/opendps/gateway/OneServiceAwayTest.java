package org.opendps.gateway;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.gateway.Tokens.withToken;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(value = StubServices.class, initArgs = @ResourceArg(name = "away", value = "finance"))
class OneServiceAwayTest {

    @Test
    void saysWhichServiceIsAwayAndWhenToRetry() {
        withToken()
                .body(new byte[100_000])
                .post("/v1/budgets")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .header("X-Request-Id", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-away"))
                .body("detail", startsWith("finance-service cannot be reached"));
    }

    @Test
    void goesOnWithTheOtherServices() {
        withToken().get("/v1/call-offs").then().statusCode(200);
    }

    @Test
    void hasNoDocumentOfAServiceThatIsAway() {
        get("/openapi/finance")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/service-away"));
    }

    @Test
    void namesTheServiceThatIsAwayInItsHealth() {
        get("/health")
                .then()
                .statusCode(503)
                .body("components.finance-service.status", equalTo("DOWN"))
                .body("components.finance-service.reason", equalTo("cannot be reached"))
                .body("components.call-off-service.status", equalTo("UP"))
                .body("components.keycloak.status", equalTo("UP"));
    }

    @Test
    void namesTheServiceThatWasNotAsked() {
        withToken()
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(503)
                .body("failed.finance-service", equalTo("cannot be reached"))
                .body("succeeded", contains("call-off-service", "eligibility-service", "provider-registry-service"));
    }
}
