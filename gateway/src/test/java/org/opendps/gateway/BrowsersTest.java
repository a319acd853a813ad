package org.opendps.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.gateway.Tokens.withToken;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

/** What browsers are told, and which pages of others may ask. */
@QuarkusTest
@TestProfile(BrowsersTest.OnePortal.class)
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class BrowsersTest {

    private static final String PORTAL = "https://portal.example";

    public static final class OnePortal implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", PORTAL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/providers", "/health", "/console/"})
    void everyAnswerIsTakenForWhatItSaysAndFramedByNobody(String path) {
        withToken()
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void pagesOfTheApiRunNothing() {
        withToken().get("/v1/providers").then().header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void aPortalThatIsNamedMayAskWithEveryHeaderThatIsNeeded() {
        given().header("Origin", PORTAL)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key,on-behalf-of,if-match")
                .options("/v1/providers")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Allow-Headers", containsStringIgnoringCase("on-behalf-of"));
        withToken()
                .header("Origin", PORTAL)
                .get("/v1/providers")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Expose-Headers", containsStringIgnoringCase("idempotent-replayed"));
    }

    @Test
    void othersMayNot() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/providers")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
