package org.opendps.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "registry, provider-registry-service",
        "eligibility, eligibility-service",
        "call-off, call-off-service",
        "finance, finance-service"
    })
    void servesTheDocumentOfEachService(String key, String title) {
        get("/openapi/" + key)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3.1"))
                .body("info.title", equalTo(title));
    }

    @Test
    void servesTheDocumentAsYamlToThoseWhoAskForIt() {
        get("/openapi/finance?format=yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("openapi: 3.1.0"));
        given().accept("application/yaml").get("/openapi/finance").then().body(startsWith("openapi: 3.1.0"));
    }

    @Test
    void refusesAnUnknownFormat() {
        get("/openapi/finance?format=xml").then().statusCode(400).body("type", equalTo("/problems/malformed-request"));
    }

    @Test
    void listsTheKnownServicesForAnUnknownOne() {
        get("/openapi/laundry")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-such-path"))
                .body("detail", containsString("call-off, eligibility, finance, registry"));
    }

    @Test
    void offersTheDocumentsAndTheLoginOfTheConsole() {
        String page = get("/console/").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("/openapi/registry", "/openapi/eligibility", "/openapi/call-off", "/openapi/finance")
                .contains("clientId: 'dps-console'")
                .contains("usePkceWithAuthorizationCodeGrant: true")
                .contains("/console/oauth2-redirect.html");
        get("/console/oauth2-redirect.html").then().statusCode(200).contentType(containsString("text/html"));
    }
}
