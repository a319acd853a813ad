package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.open;
import static org.opendps.calloff.Scene.post;
import static org.opendps.calloff.Scene.rows;
import static org.opendps.calloff.Scene.submit;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.NoResultException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.calloff.bid.seal.KeyRelease;
import org.opendps.calloff.bid.seal.Unsealing;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class SealedBidTest {

    private static final String CANARY_PRICE = "7193.47";
    private static final String CANARY = "canary that sings to nobody";
    private static final byte[] PDF = ("%PDF-1.7 " + CANARY).getBytes(StandardCharsets.US_ASCII);

    @Inject
    KeyRelease keys;

    private Scene scene;
    private String callOff;
    private Login near;

    @BeforeEach
    void publish() {
        scene = Scene.begin();
        callOff = scene.published();
        near = Login.ofProvider(scene.near);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private static Map<String, Object> canary() {
        var offer = new LinkedHashMap<>(offer(CANARY_PRICE));
        offer.put("answers", Map.of("Q1", CANARY, "Q2", CANARY, "SV", CANARY));
        offer.put("oneOff", List.of(Map.of("label", CANARY, "amount", CANARY_PRICE)));
        offer.put("startsOn", Scene.inDays(40));
        offer.put("staffing", CANARY);
        return offer;
    }

    private static String drafted(UUID provider, String callOff, Map<String, Object> offer) {
        return by(Login.ofProvider(provider), offer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/call-offs/" + callOff + "/bids")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response change(UUID provider, String bid, Map<String, Object> offer) {
        var login = Login.ofProvider(provider);
        var tag = by(login).get("/v1/bids/" + bid).header("ETag");
        return by(login, offer).header("If-Match", tag).put("/v1/bids/" + bid);
    }

    private static Response attach(UUID provider, String bid, String name, byte[] content) {
        return by(Login.ofProvider(provider))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/v1/bids/" + bid + "/documents");
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static Map<String, Object> receipt(UUID provider, String bid) {
        return by(Login.ofProvider(provider))
                .get("/v1/bids/" + bid + "/receipt")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private static Response check(Map<String, Object> receipt) {
        return by(Login.as("finance"), receipt).post("/v1/receipt-checks");
    }

    @Test
    void aCopyOfEveryTableShowsNothingOfDraftsChangesSubmissionsWithdrawalsAndDocuments() {
        var draft = drafted(scene.far, callOff, canary());
        attach(scene.far, draft, CANARY + ".pdf", PDF).then().statusCode(201);
        var kept = drafted(scene.near, callOff, canary());
        attach(scene.near, kept, CANARY + ".pdf", PDF).then().statusCode(201);
        submit(scene.near, kept).then().statusCode(200);
        change(scene.near, kept, canary()).then().statusCode(200);
        by(near, Map.of("reason", CANARY + " at " + CANARY_PRICE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/bids/" + kept + "/withdrawal")
                .then()
                .statusCode(200);
        submit(scene.near, drafted(scene.near, callOff, canary())).then().statusCode(200);

        var tables = rows("select table_name from information_schema.tables where table_schema = 'public' order by 1");
        assertThat(tables).contains("bid", "bid_key", "bid_document", "bid_document_content", "idempotent_answer");
        for (var table : tables) {
            for (var row : rows("select row_to_json(t)::text from " + table + " t")) {
                assertThat(row).as(table).doesNotContain(CANARY_PRICE, CANARY);
            }
        }
        var binary = rows("select table_name || ' ' || column_name from information_schema.columns"
                + " where table_schema = 'public' and data_type = 'bytea'");
        assertThat(binary).contains("bid sealed", "bid own_copy", "bid_document_content sealed");
        for (var column : binary) {
            var names = column.split(" ", 2);
            for (var content : rows("select encode(" + names[1] + ", 'escape') from " + names[0] + " where " + names[1]
                    + " is not null")) {
                assertThat(content).as(column).doesNotContain(CANARY_PRICE, CANARY);
            }
        }
        // and its bidder reads every word of it
        by(Login.ofProvider(scene.far))
                .get("/v1/bids/" + draft)
                .then()
                .body("price", equalTo(CANARY_PRICE))
                .body("staffing", equalTo(CANARY))
                .body("documents.name", contains(CANARY + ".pdf"));
        by(near).get("/v1/bids/" + kept).then().body("withdrawnWhy", containsString(CANARY));
    }

    @Test
    void whatIsOpenedIsWhatWasSubmittedLast() {
        var bid = drafted(scene.near, callOff, offer("50.00"));
        submit(scene.near, bid).then().statusCode(200).body("changedSinceSubmission", equalTo(false));
        var first = receipt(scene.near, bid);
        change(scene.near, bid, offer("49.00"))
                .then()
                .statusCode(200)
                .body("price", equalTo("49.00"))
                .body("changedSinceSubmission", equalTo(true));
        assertThat(receipt(scene.near, bid)).isEqualTo(first);
        submit(scene.near, bid).then().statusCode(200).body("changedSinceSubmission", equalTo(false));
        var second = receipt(scene.near, bid);
        assertThat(second.get("receiptNumber")).isNotEqualTo(first.get("receiptNumber"));
        by(near).get("/v1/bids/" + bid + "/receipt")
                .then()
                .body("replaced.receiptNumber", contains(first.get("receiptNumber")));
        change(scene.near, bid, offer("48.00")).then().statusCode(200);
        Scene.opened(callOff);
        by(COMMISSIONER).get("/v1/bids/" + bid).then().body("price", equalTo("49.00"));
        by(near).get("/v1/bids/" + bid)
                .then()
                .body("price", equalTo("49.00"))
                .body("$", not(hasKey("changedSinceSubmission")));
        check(first).then().body("genuine", equalTo(true)).body("state", equalTo("REPLACED"));
        check(second).then().body("state", equalTo("STANDING")).body("inDigestList", equalTo(true));
    }

    @Test
    void bidderHashesWhatIsKeptAndAnybodyChecksTheReceipt() throws Exception {
        var bid = submitted(scene.near, callOff, "50.00");
        var receipt = receipt(scene.near, bid);
        var sealed = by(near).get("/v1/bids/" + bid + "/sealed-content");
        sealed.then().statusCode(200).contentType("application/octet-stream");
        assertThat(sha256(sealed.asByteArray())).isEqualTo(receipt.get("digest"));
        by(Login.ofProvider(scene.far))
                .get("/v1/bids/" + bid + "/sealed-content")
                .then()
                .statusCode(404);
        check(receipt)
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true))
                .body("state", equalTo("STANDING"))
                .body("opened", equalTo(false))
                .body("$", not(hasKey("inDigestList")));
        for (var field : List.of("receiptNumber", "digest", "signature")) {
            var forged = new LinkedHashMap<>(receipt);
            forged.compute(field, (name, value) -> String.valueOf(value).replaceFirst(".$", "X"));
            check(forged).then().statusCode(200).body("genuine", equalTo(false)).body("state", nullValue());
        }
        var earlier = new LinkedHashMap<>(receipt);
        earlier.put("submittedAt", "2026-01-01T00:00:00Z");
        check(earlier).then().body("genuine", equalTo(false));
        check(Map.of()).then().statusCode(400);
        by(Login.as("portal"))
                .get("/v1/receipt-checks/public-key")
                .then()
                .statusCode(200)
                .body("keyId", equalTo(receipt.get("keyId")))
                .body("algorithm", equalTo("Ed25519"));
    }

    @Test
    void digestListIsPublishedAtTheOpeningToAllWhoWereInvited() {
        var mine = submitted(scene.near, callOff, "50.00");
        var theirs = submitted(scene.far, callOff, "51.00");
        var path = "/v1/call-offs/" + callOff + "/digests";
        by(near).get(path).then().statusCode(404);
        by(AUDITOR).get(path).then().statusCode(404);
        Scene.opened(callOff);
        for (var reader : List.of(near, COMMISSIONER, AUDITOR)) {
            by(reader)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(
                            "digests",
                            containsInAnyOrder(
                                    receipt(scene.near, mine).get("digest"),
                                    receipt(scene.far, theirs).get("digest")));
        }
        by(Login.ofProvider(scene.outsider)).get(path).then().statusCode(404);
        by(AUDITOR.at(Login.OTHER_COUNCIL)).get(path).then().statusCode(404);
    }

    @Test
    void withdrawnBidIsNotOpenedAndAnotherMayBeBegun() {
        var first = submitted(scene.near, callOff, "50.00");
        var receipt = receipt(scene.near, first);
        post(Login.ofProvider(scene.far), "/v1/bids/" + first + "/withdrawal")
                .then()
                .statusCode(404);
        post(near, "/v1/bids/" + first + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("$", hasKey("withdrawnAt"));
        post(near, "/v1/bids/" + first + "/withdrawal").then().statusCode(409);
        change(scene.near, first, offer("1.00")).then().statusCode(409);
        submit(scene.near, first).then().statusCode(409).body("currentState", equalTo("WITHDRAWN"));
        check(receipt).then().body("state", equalTo("WITHDRAWN"));
        assertThat(by(COMMISSIONER)
                        .get("/v1/call-offs/" + callOff + "/timeline")
                        .asString())
                .contains("BID_WITHDRAWN")
                .doesNotContain("user-of-");
        var second = submitted(scene.near, callOff, "45.00");
        Scene.opened(callOff);
        by(COMMISSIONER).get("/v1/bids/" + first).then().body("sealed", equalTo(true));
        by(COMMISSIONER).get("/v1/bids/" + second).then().body("price", equalTo("45.00"));
    }

    @Test
    void nothingIsWithdrawnAfterTheDeadline() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.afterTheDeadline();
        post(near, "/v1/bids/" + bid + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-passed"));
        attach(scene.near, bid, "late.pdf", PDF).then().statusCode(409);
    }

    @Test
    void allThatIsWrongWithAnOfferIsToldAtOnceAndNotRepeated() {
        var wrong = Map.of(
                "price",
                "0.00",
                "answers",
                Map.of("Q8", "?", "Q9", "?"),
                "oneOff",
                List.of(Map.of("label", " ", "amount", "-1.00")),
                "startsOn",
                Scene.inDays(4000),
                "staffing",
                "x".repeat(4001));
        var answer = bid(scene.near, callOff, wrong);
        answer.then()
                .statusCode(422)
                .body("type", equalTo("/problems/offer-unsound"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "oneOff[0].label",
                                "staffing",
                                "price",
                                "oneOff[0].amount",
                                "answers.Q8",
                                "answers.Q9",
                                "startsOn"));
        var nothing = new LinkedHashMap<String, Object>();
        nothing.put("answers", java.util.Collections.singletonMap("Q1", null));
        nothing.put("oneOff", java.util.Collections.singletonList(null));
        bid(scene.near, callOff, nothing)
                .then()
                .statusCode(422)
                .body("violations.field", contains("answers.Q1", "oneOff[0]"));
        assertThat(answer.asString()).doesNotContain("-1.00");
        var empty = drafted(scene.near, callOff, Map.of());
        submit(scene.near, empty)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/offer-incomplete"))
                .body("violations.field", contains("price", "vatCode", "answers.Q1", "answers.Q2", "answers.SV"));
    }

    /** The later of it and the first day of the lot counts; what is past is no day on which somebody can start. */
    @Test
    void daysBeforeTodayAreNoStart() {
        var offer = new LinkedHashMap<>(offer("0.00"));
        offer.put("startsOn", Scene.inDays(-1));
        bid(scene.near, callOff, offer)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("price", "startsOn"))
                .body("violations.find { it.field == 'startsOn' }.message", containsString(Scene.inDays(0)));
        offer.put("price", "50.00");
        offer.put("startsOn", Scene.inDays(0));
        var bid = drafted(scene.near, callOff, offer);
        offer.put("startsOn", Scene.inDays(-1));
        change(scene.near, bid, offer).then().statusCode(422).body("violations.field", contains("startsOn"));
        submit(scene.near, bid).then().statusCode(200);
    }

    /** One amount without its pence hides nothing of what else is wrong, and nobody is told what it was. */
    @Test
    void amountThatCannotBeReadIsToldWithAllElse() {
        var wrong = new LinkedHashMap<String, Object>();
        wrong.put("lot", "one");
        wrong.put("price", 31415.9);
        wrong.put("vatCode", "NONE");
        wrong.put("answers", Map.of("Q1", List.of("a list"), "Q9", "?"));
        wrong.put(
                "oneOff",
                List.of(Map.of("label", "a", "amount", "31415,00"), Map.of("label", " ", "amount", "-1.00"), "free"));
        wrong.put("startsOn", "tomorrow");
        var answer = bid(scene.near, callOff, wrong);
        answer.then()
                .statusCode(422)
                .body("type", equalTo("/problems/offer-unsound"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "lot",
                                "price",
                                "vatCode",
                                "answers.Q1",
                                "answers.Q9",
                                "oneOff[0].amount",
                                "oneOff[1].label",
                                "oneOff[1].amount",
                                "oneOff[2]",
                                "startsOn"))
                .body("violations.find { it.field == 'price' }.message", containsString("two decimals"));
        assertThat(answer.asString()).doesNotContain("31415");
        var draft = drafted(scene.near, callOff, offer("50.00"));
        by(near, Map.of("price", "50", "staffing", "x".repeat(4001)))
                .header("If-Match", by(near).get("/v1/bids/" + draft).header("ETag"))
                .put("/v1/bids/" + draft)
                .then()
                .statusCode(422)
                .body("violations.field", contains("price", "staffing"));
        by(near).get("/v1/bids/" + draft).then().body("price", equalTo("50.00"));
    }

    /** What no offer has, and what is no offer, is a fault of the client. */
    @Test
    void whatIsNoOfferIsMalformed() {
        bid(scene.far, callOff, Map.of("prices", "50.00")).then().statusCode(400);
        by(Login.ofProvider(scene.far))
                .contentType("application/json")
                .body("null")
                .post("/v1/call-offs/" + callOff + "/bids")
                .then()
                .statusCode(400);
        by(Login.ofProvider(scene.far))
                .contentType("application/json")
                .body("[1]")
                .post("/v1/call-offs/" + callOff + "/bids")
                .then()
                .statusCode(400);
    }

    @Test
    void documentsAreSealedWithTheBidAndReadAfterTheOpening() throws Exception {
        var bid = drafted(scene.near, callOff, offer("50.00"));
        var path = "/v1/bids/" + bid + "/documents/";
        var sent = attach(scene.near, bid, "how we work.pdf", PDF);
        sent.then().statusCode(201).body("$", not(hasKey("sha256")));
        by(near).get("/v1/bids/" + bid).then().body("documents.sha256", contains(sha256(PDF)));
        var id = sent.<String>path("id");
        var gone = attach(scene.near, bid, "wrong.png", HexFormat.of().parseHex("89504e470d0a1a0a00"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        by(near).delete(path + gone).then().statusCode(204);
        by(near).get(path + gone).then().statusCode(404);
        submit(scene.near, bid).then().statusCode(200);
        for (var reader : List.of(COMMISSIONER, AUDITOR, Login.ofProvider(scene.far))) {
            by(reader).get(path + id).then().statusCode(404);
        }
        by(near).delete(path + id).then().statusCode(204);
        by(near).get("/v1/bids/" + bid)
                .then()
                .body("documents", hasSize(0))
                .body("changedSinceSubmission", equalTo(true));
        Scene.opened(callOff);
        by(COMMISSIONER)
                .get("/v1/bids/" + bid)
                .then()
                .body("documents.name", contains("how we work.pdf"))
                .body("documents.mediaType", contains("application/pdf"));
        for (var reader : List.of(COMMISSIONER, near)) {
            var file = by(reader).get(path + id);
            file.then().statusCode(200).contentType("application/pdf");
            assertThat(file.asByteArray()).isEqualTo(PDF);
        }
        by(AUDITOR.at(Login.OTHER_COUNCIL)).get(path + id).then().statusCode(404);
    }

    @Test
    void documentsHaveAKindASizeANameAndANumber() {
        var bid = drafted(scene.near, callOff, offer("50.00"));
        attach(scene.near, bid, "page.html", "<html>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/document-kind-not-taken"));
        var large = new byte[5 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        attach(scene.near, bid, "large.pdf", large).then().statusCode(413);
        attach(scene.near, bid, "most.pdf", java.util.Arrays.copyOf(large, large.length - 1))
                .then()
                .statusCode(201);
        attach(scene.near, bid, " ", PDF).then().statusCode(400);
        for (int i = 0; i < 9; i++) {
            attach(scene.near, bid, "next.pdf", PDF).then().statusCode(201);
        }
        attach(scene.near, bid, "eleventh.pdf", PDF)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/documents-enough"));
        attach(scene.far, bid, "foreign.pdf", PDF).then().statusCode(404);
    }

    @Test
    void oneFlippedByteSetsThatBidAsideAndStopsNoOther() {
        var flipped = submitted(scene.near, callOff, "50.00");
        var whole = submitted(scene.far, callOff, "51.00");
        flip("bid", "sealed", "id", flipped);
        Scene.afterTheDeadline();
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("bids", contains(whole))
                .body("setAside.bidId", contains(flipped))
                .body("setAside[0].why", containsString("not what was submitted"));
        for (var reader : List.of(COMMISSIONER, near)) {
            by(reader)
                    .get("/v1/bids/" + flipped)
                    .then()
                    .body("status", equalTo("SET_ASIDE"))
                    .body("setAsideWhy", containsString("not what was submitted"));
        }
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.what", hasItems("BID_SET_ASIDE", "CALL_OFF_OPENED"));
    }

    @Test
    void aDocumentThatWasChangedOrAReceiptThatWasMadeUpSetsTheBidAside() {
        var bid = drafted(scene.near, callOff, offer("50.00"));
        var document = attach(scene.near, bid, "a.pdf", PDF).<String>path("id");
        submit(scene.near, bid).then().statusCode(200);
        flip("bid_document_content", "sealed", "document_id", document);
        var forged = submitted(scene.far, callOff, "51.00");
        Scene.update("update bid set submitted_at = submitted_at - interval '1 hour' where id = '" + forged + "'");
        Scene.afterTheDeadline();
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_AWARD"))
                .body("setAside.bidId", containsInAnyOrder(bid, forged));
    }

    private static void flip(String table, String column, String key, String id) {
        Scene.update("update " + table + " set " + column + " = set_byte(" + column + ", 20, get_byte(" + column
                + ", 20) # 1) where " + key + " = '" + id + "'");
    }

    @Test
    void aBidThatVanishedIsMissedByItsReceipt() {
        var bid = submitted(scene.near, callOff, "50.00");
        submitted(scene.far, callOff, "51.00");
        var receipt = receipt(scene.near, bid);
        Scene.update("delete from bid where id = '" + bid + "'");
        check(receipt)
                .then()
                .body("genuine", equalTo(true))
                .body("state", equalTo("MISSING"))
                .body("finding", containsString("tell the council"));
        Scene.opened(callOff);
        check(receipt).then().body("opened", equalTo(true)).body("inDigestList", equalTo(false));
    }

    @Test
    void theKeyIsNotReleasedByFewerPeopleOrEarlierWhateverTheCodeAboveSays() {
        submitted(scene.near, callOff, "50.00");
        assertThat(rows("select released_at::text from bid_key where call_off_id = '" + callOff + "'"))
                .containsOnlyNulls();
        open(COMMISSIONER, callOff).then().statusCode(409);
        Scene.afterTheDeadline();
        open(COMMISSIONER, callOff).then().statusCode(200);
        assertThat(rows("select released_at::text from bid_key where call_off_id = '" + callOff + "'"))
                .containsOnlyNulls();
        open(COMMISSIONER, callOff).then().statusCode(422);
        open(AUDITOR, callOff).then().statusCode(200);
        assertThat(rows("select released_at::text from bid_key where call_off_id = '" + callOff + "'"))
                .doesNotContainNull();
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.detail", hasItem("the opening: sealed-until"))
                .body("items.detail", hasItem("the opening: two-different-persons"));
    }

    @Test
    void bidOfAMemberWhoIsOutIsSetAsideAndOneWhoseInvitationsArePausedIsFlagged() {
        var suspended = scene.member(UUID.randomUUID(), "ACTIVE", "OPEN");
        var provider = UUID.fromString(rows("select provider_id from member where id = '" + suspended + "'")
                .getFirst());
        var paused = scene.member(UUID.randomUUID(), "ACTIVE", "OPEN");
        var flagged = UUID.fromString(rows("select provider_id from member where id = '" + paused + "'")
                .getFirst());
        var published = scene.published();
        var out = submitted(provider, published, "10.00");
        var flaggedBid = submitted(flagged, published, "40.00");
        var fine = submitted(scene.near, published, "50.00");
        scene.memberAt(suspended, 2, provider, "SUSPENDED", "OPEN");
        scene.memberAt(paused, 2, flagged, "ACTIVE", "PAUSED");
        Scene.opened(published);
        for (var reader : List.of(COMMISSIONER, Login.ofProvider(provider))) {
            by(reader)
                    .get("/v1/bids/" + out)
                    .then()
                    .body("status", equalTo("SET_ASIDE"))
                    .body("providerId", equalTo(provider.toString()))
                    .body("setAsideWhy", containsString("SUSPENDED"));
        }
        by(COMMISSIONER).get("/v1/bids/" + out).then().body("$", not(hasKey("price")));
        by(COMMISSIONER)
                .get("/v1/bids/" + flaggedBid)
                .then()
                .body("status", equalTo("OPENED"))
                .body("flags", contains("INVITATIONS_PAUSED"));
        by(COMMISSIONER).get("/v1/bids/" + fine).then().body("flags", hasSize(0));
    }

    /** Domain rule R7.3: papers run out while bids are scored as well, and are renewed. */
    @Test
    void bidIsFlaggedByHowItsBidderStandsUntilItsLotIsDecided() {
        var member = scene.member(UUID.randomUUID(), "ACTIVE", "OPEN");
        var provider = UUID.fromString(rows("select provider_id from member where id = '" + member + "'")
                .getFirst());
        var published = scene.published();
        var bid = "/v1/bids/" + submitted(provider, published, "40.00");
        Scene.opened(published);
        by(COMMISSIONER).get(bid).then().body("flags", hasSize(0));
        scene.memberAt(member, 2, provider, "ACTIVE", "PAUSED");
        for (var reader : List.of(COMMISSIONER, Login.ofProvider(provider))) {
            by(reader).get(bid).then().body("status", equalTo("OPENED")).body("flags", contains("INVITATIONS_PAUSED"));
        }
        by(COMMISSIONER)
                .get("/v1/call-offs/" + published + "/bids")
                .then()
                .body("items.flags", contains(List.of("INVITATIONS_PAUSED")));
        scene.memberAt(member, 3, provider, "ACTIVE", "OPEN");
        by(COMMISSIONER).get(bid).then().body("flags", hasSize(0));
        by(COMMISSIONER, Map.of("lot", 1, "reason", "The person needs it no more"))
                .post("/v1/call-offs/" + published + "/no-award")
                .then()
                .statusCode(200);
        scene.memberAt(member, 4, provider, "ACTIVE", "PAUSED");
        by(COMMISSIONER).get(bid).then().body("status", equalTo("LOST")).body("flags", hasSize(0));
    }

    /** One damaged copy takes nothing else from its bidder. */
    @Test
    void aDamagedOwnCopyIsShownAsDamagedAndBreaksNoList() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.update("update bid set own_copy = set_byte(own_copy, 20, (get_byte(own_copy, 20) + 1) % 256) where id = '"
                + bid + "'");
        var bidder = Login.ofProvider(scene.near);
        by(bidder).get("/v1/bids/" + bid).then().statusCode(200).body("$", not(hasKey("price")));
        by(bidder)
                .get("/v1/call-offs/" + callOff + "/bids")
                .then()
                .statusCode(200)
                .body("items.id", contains(bid));
    }

    /** Whoever writes into the database can make a submission of a draft, and no receipt for it. */
    @Test
    void whatItsBidderNeverSubmittedIsSetAside() {
        var submitted = submitted(scene.near, callOff, "50.00");
        var draft = drafted(scene.far, callOff, offer("51.00"));
        for (var bid : List.of(submitted, draft)) {
            Scene.update("update bid set status = 'SUBMITTED', sealed = own_copy,"
                    + " digest = encode(sha256(own_copy), 'hex'), receipt_number = coalesce(receipt_number, 'BID-1'),"
                    + " submitted_at = coalesce(submitted_at, clock_now()), receipt_signature = null,"
                    + " receipt_key = null where id = '" + bid + "'");
        }
        Scene.afterTheDeadline();
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_AWARD"))
                .body("setAside.bidId", containsInAnyOrder(submitted, draft));
    }

    /** Whatever is checked before: these are conditions of the statement that reads the key. */
    @Test
    void keyComesOutAfterTheDeadlineOnlyAndForDifferentPeopleOfThatRound() {
        submitted(scene.near, callOff, "50.00");
        openers("a", "b");
        assertThatThrownBy(() -> release(2, 0)).isInstanceOf(NoResultException.class);
        Scene.afterTheDeadline();
        assertThat(release(2, 0)).isNotNull();
        assertThatThrownBy(() -> release(3, 0)).isInstanceOf(NoResultException.class);
        assertThatThrownBy(() -> release(2, 1)).isInstanceOf(NoResultException.class);
        openers("a", "a");
        assertThatThrownBy(() -> release(2, 0)).isInstanceOf(NoResultException.class);
    }

    private void openers(String first, String second) {
        Scene.update("update call_off set openers = '[{\"subject\": \"%s\"}, {\"subject\": \"%s\"}]' where id = '%s'"
                .formatted(first, second, callOff));
    }

    private Unsealing release(int openers, int round) {
        return QuarkusTransaction.requiringNew().call(() -> keys.release(UUID.fromString(callOff), openers, round));
    }
}
