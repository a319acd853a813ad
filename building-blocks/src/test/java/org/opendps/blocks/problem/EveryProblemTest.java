package org.opendps.blocks.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class EveryProblemTest {

    private static final Login COMMISSIONER = Login.as("commissioner").at("E09000012");

    private static Response write(String text) {
        return by(COMMISSIONER, Map.of("text", text, "price", "1.00"))
                .header("X-Request-Id", "asked-1")
                .post("/v1/notes");
    }

    private static void isProblem(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status))
                .body("requestId", equalTo("asked-1"));
    }

    @Test
    void namesTheRequestWhoeverFoundTheFault() {
        var request = RestAssured.given().header("X-Request-Id", "asked-1");
        isProblem(request.get("/v1/notes"), 401, "not-authenticated");
        isProblem(request.auth().oauth2("nonsense").get("/v1/notes"), 401, "not-authenticated");
        var known = by(COMMISSIONER).header("X-Request-Id", "asked-1");
        isProblem(known.get("/v1/nowhere"), 404, "no-such-path");
        isProblem(known.get("/v1/notes/" + UUID.randomUUID()), 404, "not-found");
        isProblem(known.delete("/v1/notes"), 405, "method-not-allowed");
        isProblem(known.get("/v1/notes?limit=x"), 400, "malformed-request");
        isProblem(known.contentType("text/plain").body("a").post("/v1/notes"), 415, "unsupported-media-type");
        for (var body : new String[] {"{", "[]", "{\"text\":\"\"}", "{\"text\":\"a\",\"price\":[]}"}) {
            var answer =
                    by(COMMISSIONER, body).header("X-Request-Id", "asked-1").post("/v1/notes");
            isProblem(answer, 400, "malformed-request");
        }
    }

    @Test
    void faultOfOursPromisesNothing() {
        var answer = write("fails after the announcement");
        isProblem(answer, 500, "unexpected-error");
        answer.then()
                .body("detail", not(containsString("Nothing was changed")))
                .body("detail", not(containsString("as asked")));
    }

    @Test
    void jsonThatWeCannotWriteIsAFaultOfOurs() {
        isProblem(write("cannot be written"), 500, "unexpected-error");
        isProblem(write("cannot be written, raw"), 500, "unexpected-error");
    }

    @Test
    void whatIsFoundUnreadableLaterIsTheRequestsFaultWithAndWithoutAKey() {
        isProblem(write("cannot be read"), 400, "malformed-request");
        var withKey = by(COMMISSIONER, Map.of("text", "cannot be read", "price", "1.00"))
                .header("X-Request-Id", "asked-1")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        isProblem(withKey.post("/v1/notes"), 400, "malformed-request");
    }

    @Test
    void changeThatCrossedAnotherIsToldToReadAgain() {
        isProblem(write("changed meanwhile"), 409, "changed-meanwhile");
    }

    @Test
    void changeThatCrossedAnotherAtTheCommitIsToldToReadAgain() {
        isProblem(write("changed meanwhile, found at the commit"), 409, "changed-meanwhile");
    }

    @Test
    void whatMayBeThereOnceIsThereAlready() {
        isProblem(write("exists already"), 409, "exists-already");
    }

    @Test
    void amountBeyondTheColumnIsTooLarge() {
        isProblem(write("amount too large"), 422, "amount-too-large");
    }

    @Test
    void dayThatTheDatabaseCannotKeepIsMalformed() {
        isProblem(write("no such day"), 400, "malformed-request");
        isProblem(write("a day that cannot be kept"), 400, "malformed-request");
    }

    @Test
    void databaseThatGoesAwayIsToldWhenToRetry() {
        var answer = write("database away");
        isProblem(answer, 503, "service-away");
        answer.then().header("Retry-After", "5");
    }
}
