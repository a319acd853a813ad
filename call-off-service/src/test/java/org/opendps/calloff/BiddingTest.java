package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.post;
import static org.opendps.calloff.Scene.setClock;
import static org.opendps.calloff.Scene.submit;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class BiddingTest {

    private Scene scene;
    private String callOff;

    @BeforeEach
    void publish() {
        scene = Scene.begin();
        callOff = scene.published();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private String drafted(UUID provider) {
        return bid(provider, callOff, offer("57.31"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void bidIsDraftedSubmittedAndReceipted() {
        var id = drafted(scene.near);
        submit(scene.near, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("receipt.receiptNumber", matchesPattern("BID-[0-9A-F]{12}"))
                .body("receipt.digest", matchesPattern("[0-9a-f]{64}"));
        var receipt = by(Login.ofProvider(scene.near)).get("/v1/bids/" + id + "/receipt");
        receipt.then().statusCode(200).body("submittedAt", containsString("T"));
        assertThat(Scene.rows("select encode(sha256(sealed), 'hex') from bid where id = '" + id + "'"))
                .containsExactly(receipt.<String>path("digest"));
        submit(scene.near, id).then().statusCode(409).body("currentState", equalTo("SUBMITTED"));
    }

    @Test
    void thereIsNoReceiptBeforeTheSubmissionAndNoneForOthers() {
        var id = drafted(scene.near);
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + id + "/receipt")
                .then()
                .statusCode(404);
        submit(scene.near, id).then().statusCode(200);
        by(Login.ofProvider(scene.far))
                .get("/v1/bids/" + id + "/receipt")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheInvitedBid() {
        bid(scene.outsider, callOff, offer("50.00"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-invited"));
        bid(scene.near, callOff, offer("50.00")).then().statusCode(201);
        bid(scene.near, UUID.randomUUID().toString(), offer("50.00")).then().statusCode(404);
        var draft = scene.draft(scene.wish()).then().extract().<String>path("id");
        bid(scene.near, draft, offer("50.00")).then().statusCode(404);
    }

    @Test
    void oneLiveBidForEachProvider() {
        drafted(scene.near);
        bid(scene.near, callOff, offer("50.00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/one-live-bid"))
                .body("currentState", equalTo("DRAFT"));
        bid(scene.far, callOff, offer("50.00")).then().statusCode(201);
    }

    @Test
    void manyBidsOfOneProviderAtOnceGiveOne() {
        var answers = AtOnce.call(Collections.nCopies(
                6, () -> bid(scene.near, callOff, offer("50.00")).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00", "1000000.01"})
    void priceMustBeAboveZeroAndBelievable(String price) {
        bid(scene.near, callOff, offer(price))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/offer-unsound"))
                .body("violations.field", equalTo(java.util.List.of("price")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1000000.00"})
    void pricesAtTheEndsAreTaken(String price) {
        bid(scene.near, callOff, offer(price)).then().statusCode(201);
    }

    @Test
    void answersBelongToQuestionsAndAllAreAnsweredBeforeTheSubmission() {
        var unasked = Map.of("price", "50.00", "vatCode", "EXEMPT", "answers", Map.of("Q9", "?"));
        bid(scene.near, callOff, unasked).then().statusCode(422).body("violations.field", hasItem("answers.Q9"));
        var partly = Map.of("price", "50.00", "vatCode", "STD_20", "answers", Map.of("Q1", "yes", "Q2", " "));
        var id = bid(scene.near, callOff, partly)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        submit(scene.near, id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/offer-incomplete"))
                .body("questions", equalTo(java.util.List.of("Q2", "SV")));
        var path = "/v1/bids/" + id;
        var provider = Login.ofProvider(scene.near);
        by(provider, offer("51.00")).put(path).then().statusCode(428);
        by(provider, offer("51.00"))
                .header("If-Match", "\"7\"")
                .put(path)
                .then()
                .statusCode(412);
        by(provider, offer("51.00"))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("price", equalTo("51.00"));
        submit(scene.near, id).then().statusCode(200);
        by(provider, offer("52.00"))
                .header("If-Match", "\"2\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("changedSinceSubmission", equalTo(true));
    }

    @Test
    void somebodyElsesBidDoesNotExist() {
        var id = drafted(scene.near);
        submit(scene.far, id).then().statusCode(404);
        by(Login.ofProvider(scene.far), offer("1.00"))
                .header("If-Match", "\"0\"")
                .put("/v1/bids/" + id)
                .then()
                .statusCode(404);
        by(Login.ofProvider(scene.far)).get("/v1/bids/" + id).then().statusCode(404);
        by(Login.ofProvider(scene.far))
                .get("/v1/call-offs/" + callOff + "/bids")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void bidderReadsItsOwnBidAtAnyTime() {
        var id = submitted(scene.near, callOff, "57.31");
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + id)
                .then()
                .statusCode(200)
                .body("price", equalTo("57.31"))
                .body("answers.Q2", equalTo("on foot"))
                .body("sealed", equalTo(true));
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + callOff + "/bids")
                .then()
                .body("items.price", equalTo(java.util.List.of("57.31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "evaluator", "moderator", "auditor"})
    void nobodyOfTheCouncilReadsABidBeforeTheOpening(String role) {
        var id = submitted(scene.near, callOff, "57.31");
        var login = Login.as(role);
        by(login)
                .get("/v1/bids/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("sealed", equalTo(true))
                .body("$", hasKey("submittedAt"))
                .body("$", not(hasKey("providerId")))
                .body("$", not(hasKey("receipt")))
                .body("$", not(hasKey("price")))
                .body("$", not(hasKey("vatCode")))
                .body("$", not(hasKey("answers")));
        var list = by(login).get("/v1/call-offs/" + callOff + "/bids");
        list.then().statusCode(200).body("items", hasSize(1));
        assertThat(list.asString()).doesNotContain("57.31", "on foot", scene.near.toString());
        by(login.at(Login.OTHER_COUNCIL)).get("/v1/bids/" + id).then().statusCode(404);
        by(login.at(Login.OTHER_COUNCIL))
                .get("/v1/call-offs/" + callOff + "/bids")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "finance", "finance-approver", "admin", "finance-system"})
    void otherRolesReadNoBidsAtAll(String role) {
        var id = submitted(scene.near, callOff, "57.31");
        by(Login.as(role)).get("/v1/bids/" + id).then().statusCode(403);
        by(Login.as(role)).get("/v1/call-offs/" + callOff + "/bids").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"support-officer", "portal"})
    void whoeverActsForNobodyReadsNoBids(String role) {
        var id = submitted(scene.near, callOff, "57.31");
        for (var path : List.of("/v1/bids/" + id, "/v1/call-offs/" + callOff + "/bids")) {
            by(Login.as(role)).get(path).then().statusCode(400);
            by(Login.as(role))
                    .header("On-Behalf-Of", scene.near.toString())
                    .get(path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void timelineDoesNotTellWhoBidsBeforeTheOpening() {
        submitted(scene.near, callOff, "57.31");
        var before = by(COMMISSIONER).get("/v1/call-offs/" + callOff + "/timeline");
        before.then().body("items.what", hasItem("BID_SUBMITTED"));
        assertThat(before.asString()).doesNotContain("user-of-").contains("sealed until the opening");
        Scene.opened(callOff);
        assertThat(by(COMMISSIONER)
                        .get("/v1/call-offs/" + callOff + "/timeline")
                        .asString())
                .contains("user-of-" + scene.near);
    }

    @Test
    void theDatabaseAloneShowsNoPriceNotEvenInAStoredAnswer() {
        var login = Login.ofProvider(scene.near);
        // found nowhere else: other tests open bids, which are in clear from then on
        var answers = Map.of("Q1", "no rival knows", "Q2", "no rival knows", "SV", "no rival knows");
        var secret = Map.of("price", "8888.31", "vatCode", "EXEMPT", "answers", answers);
        var id = by(login, secret)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/call-offs/" + callOff + "/bids")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        by(login, Map.of())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/bids/" + id + "/submission")
                .then()
                .statusCode(200);
        assertThat(Scene.rows("select count(*) from idempotent_answer where body like '%" + id + "%'"))
                .containsExactly("2");
        for (var table : Scene.rows("select table_name from information_schema.tables where table_schema = 'public'")) {
            for (var row : Scene.rows("select row_to_json(t)::text from " + table + " t")) {
                assertThat(row).as(table).doesNotContain("8888.31", "no rival knows");
            }
        }
        assertThat(Scene.rows("select encode(sealed, 'escape') from bid where id = '" + id + "'"))
                .singleElement()
                .asString()
                .doesNotContain("8888.31", "no rival knows");
    }

    @Test
    void deadlineIsTheClockWhenTheRequestArrived() {
        var due = Instant.parse("2027-03-01T12:00:00Z");
        var wish = scene.wish();
        wish.put("bidsDue", due.toString());
        var late = scene.published(wish);
        var near = bid(scene.near, late, offer("50.00"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var far = bid(scene.far, late, offer("50.00"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        setClock(due.minusSeconds(8).toString());
        submit(scene.near, near).then().statusCode(200);
        setClock(due.plusSeconds(1).toString());
        submit(scene.far, far)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-passed"))
                .body("deadline", equalTo("2027-03-01T12:00Z"))
                .body("currentState", equalTo("CLOSED"))
                .body("allowed", hasItem("OPENED"));
        by(Login.ofProvider(scene.far), offer("1.00"))
                .header("If-Match", "\"0\"")
                .put("/v1/bids/" + far)
                .then()
                .statusCode(409);
        post(COMMISSIONER, "/v1/call-offs/" + late + "/opening").then().statusCode(200);
    }

    @Test
    void deadlinesOnTheNightOfTheClockChangeAreAnHourApart() {
        setClock("2026-10-24T12:00:00Z");
        var summer = withDeadline("2026-10-25T01:30:00+01:00");
        var winter = withDeadline("2026-10-25T01:30:00Z");
        setClock("2026-10-25T00:30:01Z");
        bid(scene.near, summer, offer("50.00"))
                .then()
                .statusCode(409)
                .body("deadline", equalTo("2026-10-25T01:30+01:00"));
        setClock("2026-10-25T01:29:50Z");
        bid(scene.near, winter, offer("50.00")).then().statusCode(201);
        setClock("2026-10-25T01:30:01Z");
        bid(scene.far, winter, offer("50.00")).then().statusCode(409).body("deadline", equalTo("2026-10-25T01:30Z"));
    }

    private String withDeadline(String bidsDue) {
        var wish = scene.wish();
        wish.put("bidsDue", bidsDue);
        return scene.published(wish);
    }
}
