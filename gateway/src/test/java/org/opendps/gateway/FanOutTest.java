package org.opendps.gateway;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.gateway.Tokens.withToken;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class FanOutTest {

    private static final String CLOCK = "/v1/sandbox/clock";

    @Test
    void sendsTheBodyToEveryServiceAndGathersTheAnswers() {
        withToken()
                .contentType("application/json")
                .body("{\"to\": \"2026-11-23T12:00:00Z\"}")
                .post(CLOCK)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("services", aMapWithSize(4))
                .body("services.provider-registry-service.said", containsString("2026-11-23"))
                .body("services.eligibility-service.said", containsString("2026-11-23"))
                .body("services.call-off-service.said", containsString("2026-11-23"))
                .body("services.finance-service.said", containsString("2026-11-23"));
    }

    @Test
    void gathersAnswersWithoutABody() {
        withToken()
                .delete(CLOCK)
                .then()
                .statusCode(200)
                .body("services", aMapWithSize(4))
                .body("services.finance-service", nullValue());
    }

    @Test
    void namesWhoDidAndWhoDidNot() {
        withToken()
                .header("X-Stub", "finance-service=500,call-off-service=404")
                .post(CLOCK)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-away"))
                .body("succeeded", contains("eligibility-service", "provider-registry-service"))
                .body("failed.finance-service", equalTo("answered 500"))
                .body("failed.call-off-service", equalTo("answered 404"))
                .body("detail", containsString("Repeat the request"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void passesOnARefusalInWhichAllAgree(int status) {
        withToken()
                .header("X-Stub", "all=" + status)
                .post(CLOCK)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/of-the-service"));
    }

    @Test
    void doesNotPassOnAFailureOfAll() {
        withToken()
                .header("X-Stub", "all=500")
                .post(CLOCK)
                .then()
                .statusCode(503)
                .body("failed", aMapWithSize(4));
    }

    @Test
    void refusesABodyBeyondTheLimit() {
        withToken().body(new byte[10 * 1024 * 1024 + 1]).post(CLOCK).then().statusCode(413);
    }
}
