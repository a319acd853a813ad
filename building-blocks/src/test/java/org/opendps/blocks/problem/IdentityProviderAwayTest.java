package org.opendps.blocks.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
@TestProfile(IdentityProviderAwayTest.NothingListens.class)
class IdentityProviderAwayTest {

    public static class NothingListens implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dps.test.issuer", "http://localhost:1/realms/dps", "quarkus.oidc.connection-delay", "0S");
        }
    }

    @Test
    void saysThatTheTokenCannotBeCheckedAndWhenToRetry() {
        by(Login.as("commissioner"))
                .get("/v1/notes")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-away"))
                .body("detail", startsWith("The identity provider cannot be reached"));
    }

    @Test
    void stillAsksForAToken() {
        RestAssured.get("/v1/notes").then().statusCode(401);
    }
}
