package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.gateway.Tokens.withToken;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class ForwardingTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/purchasing-systems, provider-registry-service",
        "/v1/people/4711/support-plans, eligibility-service",
        "/v1/call-offs/1/bids, call-off-service",
        "/v1/spend, finance-service"
    })
    void passesAPathToItsService(String path, String service) {
        withToken()
                .get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("path", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void passesTheMethod(String method) {
        withToken().request(method, "/v1/providers").then().statusCode(200).body("method", equalTo(method));
    }

    @Test
    void passesThePathAndTheQueryAsTheyWereWritten() {
        withToken()
                .urlEncodingEnabled(false)
                .get("/v1/providers/a%20b%2Fc?name=O%27Neill&after=x%3D%3D&empty=")
                .then()
                .body("path", equalTo("/v1/providers/a%20b%2Fc"))
                .body("query", equalTo("name=O%27Neill&after=x%3D%3D&empty="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/providers/../../stub/ready", "/v1/providers/%2e%2e/%2E%2E/stub/ready"})
    void doesNotLetDotsLeadOutOfTheRoutedPath(String path) {
        withToken().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void showsAServiceTheSamePathThatWasRouted() {
        withToken()
                .urlEncodingEnabled(false)
                .get("/v1/providers/../spend/1")
                .then()
                .body("service", equalTo("finance-service"))
                .body("path", equalTo("/v1/spend/1"));
    }

    @Test
    void passesTheTokenAndTheHeadersOfTheProtocol() {
        String token = Tokens.valid();

        JsonPath seen = RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", "k1")
                .header("If-Match", "\"3\"")
                .header("On-Behalf-Of", "p1")
                .get("/v1/providers")
                .jsonPath();

        assertThat(seen.getList("headers.authorization")).isEqualTo(List.of("Bearer " + token));
        assertThat(seen.getList("headers.'idempotency-key'")).isEqualTo(List.of("k1"));
        assertThat(seen.getList("headers.'if-match'")).isEqualTo(List.of("\"3\""));
        assertThat(seen.getList("headers.'on-behalf-of'")).isEqualTo(List.of("p1"));
    }

    @Test
    void stripsWhatAClientClaimsToBe() {
        JsonPath seen = withToken()
                .header("X-Authority", "E06000054")
                .header("X-Provider-Id", "p1")
                .header("X-Forwarded-User", "admin")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=203.0.113.9")
                .header("Connection", "X-Only-Here")
                .header("X-Only-Here", "1")
                .get("/v1/providers")
                .jsonPath();

        assertThat(seen.getMap("headers"))
                .doesNotContainKeys("x-authority", "x-provider-id", "x-forwarded-user", "forwarded", "x-only-here");
        assertThat(seen.getList("headers.'x-forwarded-for'")).isEqualTo(List.of("127.0.0.1"));
        assertThat(seen.getList("headers.'x-forwarded-proto'")).isEqualTo(List.of("http"));
        assertThat(seen.getString("headers.'x-forwarded-host'")).startsWith("[localhost:");
    }

    @Test
    void passesTheAnswerBackUnchanged() {
        Response answer = withToken().body("{}").post("/v1/providers/created");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/v1/providers/1");
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(answer.headers().getValues("Link"))
                .containsExactly("</v1/a>; rel=\"next\"", "</v1/b>; rel=\"prev\"");
        assertThat(answer.header("X-Only-Here")).isNull();
    }

    @Test
    void passesAProblemOfTheServiceBackUnchanged() {
        withToken()
                .post("/v1/bids/1/conflict")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/of-the-service"));
    }

    @Test
    void passesAnAnswerWithoutABodyBack() {
        withToken().delete("/v1/bids/1/nothing").then().statusCode(204).body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/spendings", "/v1", "/v1/", "/v1/reports", "/nowhere", "/q/nowhere", "/openapi"})
    void saysThatThereIsNoSuchPath(String path) {
        withToken()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-such-path"))
                .body("status", equalTo(404))
                .body("detail", startsWith("Nothing answers this path."));
    }

    @Test
    void keepsItsOwnFaultsToItsLog() {
        RestAssured.get("/fault")
                .then()
                .statusCode(500)
                .header("X-Request-Id", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gateway-fault"))
                .body(not(containsString("only for the log")))
                .body(not(containsString("Exception")));
    }

    @Test
    void waitsForAServiceThatAnswersInTime() {
        withToken().post("/v1/budgets/1/slow").then().statusCode(200).body("service", equalTo("finance-service"));
    }

    @Test
    void saysThatAServiceIsSlow() {
        withToken()
                .post("/v1/budgets/1/hang")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-slow"))
                .body("detail", startsWith("finance-service did not answer in time."));
    }
}
