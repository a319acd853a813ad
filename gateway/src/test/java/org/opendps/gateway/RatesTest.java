package org.opendps.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.gateway.Tokens.withTokenOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

/** Two gateways share rates; one request in a second in the long run, and 6 at once, 20 of a portal that agreed on more. */
@QuarkusTest
@TestProfile(RatesTest.Small.class)
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class RatesTest {

    private static final int PART_OF_BURST = 3;
    private static final int PART_OF_PORTAL = 10;
    private static final int MOST = 500;

    public static final class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dps.limits.instances", "2",
                    "dps.limits.rate.per-second", "1",
                    "dps.limits.rate.burst", "6",
                    "dps.limits.clients.big-portal.per-second", "1",
                    "dps.limits.clients.big-portal.burst", "20",
                    "dps.limits.clients.small-portal.per-second", "2",
                    "dps.limits.clients.small-portal.burst", "2",
                    "dps.limits.strangers.per-second", "1",
                    "dps.limits.strangers.burst", "8");
        }
    }

    /** As many as may come at once are answered, and on a slow machine one more for each second that it took; no others. */
    private static List<Response> askedUntilRefused(String client, int atOnce) {
        long began = System.nanoTime();
        var answers = new ArrayList<Response>();
        do {
            answers.add(withTokenOf(client).get("/v1/providers"));
        } while (answers.getLast().statusCode() == 200 && answers.size() < MOST);
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds() + 1;
        assertThat(answers.size() - 1).isBetween(atOnce, atOnce + (int) seconds);
        return answers;
    }

    private static String someClient() {
        return "portal-" + UUID.randomUUID();
    }

    @Test
    void saysHowManyAreLeft() {
        withTokenOf(someClient())
                .get("/v1/providers")
                .then()
                .statusCode(200)
                .header("RateLimit-Limit", "3")
                .header("RateLimit-Remaining", "2")
                .header("RateLimit-Reset", "1");
    }

    @Test
    void turnsAwayWhatIsMoreThanAgreedAndSaysWhenToComeAgain() {
        var client = someClient();
        var answers = askedUntilRefused(client, PART_OF_BURST);

        answers.getLast()
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .header("RateLimit-Remaining", "0")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"));
    }

    @Test
    void goesOnAfterTheTimeThatItSaid() throws InterruptedException {
        var client = someClient();
        var refused = askedUntilRefused(client, PART_OF_BURST).getLast();
        Thread.sleep(1000L * Integer.parseInt(refused.header("Retry-After")));
        withTokenOf(client).get("/v1/providers").then().statusCode(200);
    }

    @Test
    void takesFromNoClientWhatAnotherUses() {
        askedUntilRefused(someClient(), PART_OF_BURST);
        withTokenOf(someClient()).get("/v1/providers").then().statusCode(200);
    }

    @Test
    void aClientMayHaveARateOfItsOwn() {
        var answers = askedUntilRefused("big-portal", PART_OF_PORTAL);
        answers.getLast().then().statusCode(429).header("RateLimit-Limit", "10");
    }

    @Test
    void aClientMayHaveTheRateThatItsTokenNames() {
        var portal = someClient();
        withTokenOf(portal, PART_OF_PORTAL)
                .get("/v1/providers")
                .then()
                .statusCode(200)
                .header("RateLimit-Limit", "10")
                .header("RateLimit-Remaining", "9");
    }

    @Test
    void theSettingsComeBeforeTheToken() {
        withTokenOf("small-portal", 1000).get("/v1/providers").then().header("RateLimit-Limit", "1");
    }

    /** Guesses at tokens are counted by address, and nobody with a token pays for them. */
    @Test
    void turnsAwayWhoGuessesAndNotWhoHasAToken() {
        var guesses = IntStream.range(0, 20)
                .mapToObj(i -> given().auth().oauth2("nonsense").get("/v1/providers"))
                .map(Response::statusCode)
                .toList();
        assertThat(guesses).contains(401, 429).doesNotContain(200);
        withTokenOf(someClient()).get("/v1/providers").then().statusCode(200);
    }

    @Test
    void countsWhatEachClientAsks() {
        var client = someClient();
        int answered = askedUntilRefused(client, PART_OF_BURST).size() - 1;
        get("/q/metrics")
                .then()
                .body(containsString("dps_client_requests_total{client=\"" + client
                        + "\",outcome=\"2xx\",path=\"/v1/providers\"} " + answered + ".0"))
                .body(containsString("dps_client_requests_total{client=\"" + client
                        + "\",outcome=\"4xx\",path=\"/v1/providers\"} 1.0"));
    }
}
