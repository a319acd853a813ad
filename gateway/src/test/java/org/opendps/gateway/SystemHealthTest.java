package org.opendps.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class SystemHealthTest {

    @ConfigProperty(name = "dps.upstreams.call-off.port")
    int callOffPort;

    @Test
    void isUpWhenEverythingBehindItIsUp() {
        get("/health")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("status", equalTo("UP"))
                .body("components.provider-registry-service.status", equalTo("UP"))
                .body("components.eligibility-service.status", equalTo("UP"))
                .body("components.call-off-service.checks.database", equalTo("UP"))
                .body("components.finance-service.checks.broker", equalTo("UP"))
                .body("components.finance-service.reason", nullValue())
                .body("components.keycloak.status", equalTo("UP"));
    }

    @Test
    void namesTheServiceThatIsDownAndWhatIsDownInIt() {
        given().port(callOffPort)
                .body("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"DOWN\"}]}")
                .put("/stub/ready?503");
        try {
            get("/health")
                    .then()
                    .statusCode(503)
                    .body("status", equalTo("DOWN"))
                    .body("components.call-off-service.status", equalTo("DOWN"))
                    .body("components.call-off-service.reason", equalTo("down in it: database"))
                    .body("components.finance-service.status", equalTo("UP"));
        } finally {
            given().port(callOffPort).delete("/stub/ready");
        }
    }

    @Test
    void isDegradedWhenAServiceIsReadyButNotWell() {
        given().port(callOffPort)
                .body("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"broker\",\"status\":\"DOWN\"}]}")
                .put("/stub/well?503");
        try {
            get("/health")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DEGRADED"))
                    .body("components.call-off-service.status", equalTo("DEGRADED"))
                    .body("components.call-off-service.reason", equalTo("down in it: broker"))
                    .body("components.call-off-service.checks.database", equalTo("UP"))
                    .body("components.call-off-service.checks.broker", equalTo("DOWN"))
                    .body("components.finance-service.status", equalTo("UP"));
        } finally {
            given().port(callOffPort).delete("/stub/well");
        }
    }

    @Test
    void isDegradedWhenAServiceDoesNotSayWhetherItIsWell() {
        given().port(callOffPort).put("/stub/well?0");
        try {
            get("/health")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DEGRADED"))
                    .body(
                            "components.call-off-service.reason",
                            equalTo("not known whether it is well: did not answer in time"));
        } finally {
            given().port(callOffPort).delete("/stub/well");
        }
    }

    @Test
    void doesNotWaitForAServiceThatSaysNothing() {
        given().port(callOffPort).put("/stub/ready?0");
        try {
            get("/health")
                    .then()
                    .statusCode(503)
                    .time(lessThan(20_000L))
                    .body("components.call-off-service.reason", equalTo("did not answer in time"))
                    .body("components.finance-service.status", equalTo("UP"));
        } finally {
            given().port(callOffPort).delete("/stub/ready");
        }
    }

    @Test
    void isReadyItselfWhileTheIdentityProviderIsThere() {
        get("/q/health/ready").then().statusCode(200).body("checks.name", equalTo(List.of("identity provider")));
    }
}
