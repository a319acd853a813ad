package org.opendps.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

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
class LandingTest {

    @Test
    void saysHowEachServiceIsAndWhatWaitsInIt() {
        get("/").then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("finance-service"))
                .body(containsString("keycloak"))
                .body(containsString(">well</strong>"))
                .body(matchesPattern("(?s).*<td[^>]*>3</td>.*"))
                .body(not(containsString("10.0.0.7")));
    }

    @Test
    void leadsToTheConsoleAndToEveryDocument() {
        get("/").then()
                .body(containsString("href=\"/console/\""))
                .body(containsString("href=\"/openapi/call-off\""))
                .body(containsString("href=\"/health\""));
    }

    @Test
    void leadsToTheRolesAndToWhereAPortalBegins() {
        get("/").then()
                .body(containsString("href=\"/docs/roles\""))
                .body(containsString("href=\"/docs/quick-start\""))
                .body(containsString("href=\"/docs/sandbox\""))
                .body(containsString("./dps portal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.svg", "/favicon.ico"})
    void hasAnIconForWhoeverAsksForOne(String path) {
        get(path).then().statusCode(200).contentType("image/svg+xml").body(containsString("<svg"));
    }

    @Test
    void bringsItsOwnStyles() {
        String page = get("/").asString();
        String style = page.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        given().get(style).then().statusCode(200).contentType("text/css");
    }
}
