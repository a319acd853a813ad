package org.opendps.blocks.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ApiConventionsTest {

    private static final Login COMMISSIONER = Login.as("commissioner");

    private static Map<String, String> note(String text) {
        return Map.of("text", text, "price", "110.00");
    }

    @Test
    void createdAnswerCarriesLocationVersionAndMoneyAsAString() {
        by(COMMISSIONER, note("first"))
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/notes/[0-9a-f-]{14}7.*"))
                .header("ETag", "\"0\"")
                .body("price", equalTo("110.00"));
    }

    @Test
    void everyViolationIsListedWithItsField() {
        by(COMMISSIONER, Map.of("text", " "))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed-request"))
                .body("violations.field", hasItem("text"))
                .body("violations.field", hasItem("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "no json", "{\"text\":\"a\",\"price\":[]}"})
    void unreadableBodyIsAMalformedRequest(String body) {
        by(COMMISSIONER, body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed-request"))
                .body("detail", not(containsString("opendps")));
    }

    @Test
    void whatIsSaidTwiceIsNotGuessedAt() {
        by(COMMISSIONER, "{\"text\":\"a\",\"price\":\"1.00\",\"price\":\"2.00\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"))
                .body("detail", containsString("the field \"price\" is there twice"));
    }

    @Test
    void unknownFieldAndWrongAmountAreNamed() {
        by(COMMISSIONER, "{\"text\":\"a\",\"prize\":\"1.00\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("prize"))
                .body("violations[0].message", containsString("known are price, text"));
        by(COMMISSIONER, "{\"text\":\"a\",\"price\":\"1.1\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("price"))
                .body("violations[0].message", containsString("two decimals"));
        by(COMMISSIONER, "{\"text\":\"a\",\"price\":1.10}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("price"));
    }

    @Test
    void tokenThatIsNoneIsToldSo() {
        RestAssured.given()
                .auth()
                .oauth2("nonsense")
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/not-authenticated"));
    }

    @Test
    void idTokenOpensNothing() {
        RestAssured.given()
                .auth()
                .oauth2(OidcWiremockTestResource.getIdToken("commissioner", Set.of("commissioner")))
                .get("/v1/notes/newcomers")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/not-authenticated"));
        by(Login.newcomer("somebody")).get("/v1/notes/newcomers").then().statusCode(204);
    }

    @Test
    void everyAnswerNamesItsRequest() {
        RestAssured.get("/v1/notes").then().statusCode(401).header("X-Request-Id", not(nullValue()));
        by(COMMISSIONER)
                .header("X-Request-Id", "mine-1")
                .get("/v1/notes")
                .then()
                .header("X-Request-Id", "mine-1");
        by(COMMISSIONER)
                .header("X-Request-Id", "not well formed")
                .get("/v1/notes")
                .then()
                .header("X-Request-Id", not("not well formed"));
    }

    @Test
    void withoutTokenAndWithAnotherRoleThereAreProblemsToo() {
        RestAssured.get("/v1/notes").then().statusCode(401).body("type", equalTo("/problems/not-authenticated"));
        by(Login.as("auditor")).get("/v1/notes").then().statusCode(403).body("type", equalTo("/problems/not-allowed"));
    }

    @Test
    void anothersNoteDoesNotExist() {
        var path = create("ours");
        by(COMMISSIONER).get(path).then().statusCode(200);
        by(COMMISSIONER.at(Login.OTHER_COUNCIL))
                .get(path)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        by(COMMISSIONER).get("/v1/notes/" + UUID.randomUUID()).then().statusCode(404);
        by(COMMISSIONER).get("/v1/notes/no-uuid").then().statusCode(404);
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        var path = create("to be changed");
        by(COMMISSIONER, note("b")).put(path).then().statusCode(428);
        by(COMMISSIONER, note("b"))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        by(COMMISSIONER, note("c"))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/version-outdated"))
                .body("currentVersion", equalTo(1));
    }

    @Test
    void pagesHoldEveryRowOnceThoughRowsAreAdded() {
        var council = COMMISSIONER.at("E09000001");
        for (int i = 0; i < 5; i++) {
            by(council, note("n" + i)).post("/v1/notes");
        }
        var seen = new ArrayList<String>();
        var path = "/v1/notes?limit=2";
        while (path != null) {
            var answer = by(council).urlEncodingEnabled(false).get(path);
            seen.addAll(answer.jsonPath().getList("items.text", String.class));
            var next = answer.jsonPath().getString("next");
            var link = answer.header("Link");
            assertThat(link == null).isEqualTo(next == null);
            path = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
            if (seen.size() == 2) {
                by(council, note("added meanwhile")).post("/v1/notes");
            }
        }
        assertThat(seen).containsExactly("n0", "n1", "n2", "n3", "n4", "added meanwhile");
    }

    @Test
    void cursorThatIsNoneIsRefused() {
        by(COMMISSIONER)
                .get("/v1/notes?after=nonsense")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-cursor"));
    }

    private static String create(String text) {
        return by(COMMISSIONER, note(text)).post("/v1/notes").header("Location").replaceFirst("^http://[^/]+", "");
    }
}
