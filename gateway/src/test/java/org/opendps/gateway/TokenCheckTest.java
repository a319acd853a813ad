package org.opendps.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class TokenCheckTest {

    private static final String ISSUER = "https://server.example.com";

    @Test
    void letsAnybodyInWhereTheRouteIsPublic() {
        given().get("/v1/public/purchasing-systems/1/members").then().statusCode(200);
        given().get("/v1/public/shared-application").then().statusCode(200);
        given().auth()
                .oauth2("nonsense")
                .get("/v1/public/purchasing-systems")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/public", "/v1/public/providers", "/v1/publications", "/v1/public/../providers"})
    void refusesWhatOnlyLooksPublicWithoutAToken(String path) {
        assertRefused(given().urlEncodingEnabled(false).get(path), "Bearer realm=\"dps\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/providers", "/v1/sandbox/clock", "/v1/nowhere", "/v1"})
    void refusesARequestWithoutAToken(String path) {
        assertRefused(given().get(path), "Bearer realm=\"dps\"");
    }

    @Test
    void refusesALargeBodyWithoutAToken() {
        assertRefused(given().body(new byte[1024 * 1024]).post("/v1/providers"), "Bearer realm=\"dps\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."})
    void refusesWhatIsNoToken(String token) {
        assertRefused(
                given().auth().oauth2(token).get("/v1/providers"), "Bearer realm=\"dps\", error=\"invalid_token\"");
    }

    @Test
    void acceptsATokenThatHasNotExpired() {
        given().auth()
                .oauth2(token(ISSUER, Instant.now().plusSeconds(60)))
                .get("/v1/providers")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesATokenThatHasExpiredSinceItWasAccepted() {
        String token = token(ISSUER, Instant.now().plusSeconds(2));
        given().auth().oauth2(token).get("/v1/providers").then().statusCode(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertBad(token));
    }

    @Test
    void refusesATokenThatWasAcceptedWithAnotherSignature() {
        String token = token(ISSUER, Instant.now().plusSeconds(60));
        given().auth().oauth2(token).get("/v1/providers").then().statusCode(200);
        int signature = token.lastIndexOf('.') + 1;
        String other = token.charAt(signature) == 'A' ? "B" : "A";
        assertBad(token.substring(0, signature) + other + token.substring(signature + 1));
        assertBad(token.substring(0, signature));
    }

    @Test
    void refusesATokenThatHasExpired() {
        assertBad(token(ISSUER, Instant.now().minusSeconds(60)));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertBad(token("https://elsewhere.example", Instant.now().plusSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"another-system", "dps", "account"})
    void refusesATokenForAnotherSystem(String audience) {
        assertBad(claims(ISSUER, Instant.now().plusSeconds(60))
                .audience(audience)
                .jws()
                .keyId("1")
                .sign("privateKey.jwk"));
    }

    @Test
    void acceptsATokenForSeveralSystemsOfWhichThisIsOne() {
        given().auth()
                .oauth2(claims(ISSUER, Instant.now().plusSeconds(60))
                        .audience(Set.of("account", "dps-api"))
                        .jws()
                        .keyId("1")
                        .sign("privateKey.jwk"))
                .get("/v1/providers")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAnIdToken() {
        assertBad(OidcWiremockTestResource.getIdToken("commissioner", Set.of("commissioner")));
    }

    @Test
    void asksForNoTokenOutsideTheApi() {
        given().auth().oauth2("nonsense").get("/health").then().statusCode(200);
    }

    private static void assertBad(String token) {
        assertRefused(
                given().auth().oauth2(token).get("/v1/providers"), "Bearer realm=\"dps\", error=\"invalid_token\"");
    }

    private static void assertRefused(Response answer, String challenge) {
        answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", challenge)
                .header("X-Request-Id", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-authenticated"))
                .body("status", equalTo(401));
    }

    private static String token(String issuer, Instant expires) {
        return claims(issuer, expires).audience("dps-api").jws().keyId("1").sign("privateKey.jwk");
    }

    private static JwtClaimsBuilder claims(String issuer, Instant expires) {
        return Jwt.preferredUserName("commissioner")
                .issuer(issuer)
                .subject("1")
                .claim("typ", "Bearer")
                .issuedAt(expires.minusSeconds(300))
                .expiresAt(expires);
    }
}
