package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.setClock;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AmendmentsAndQuestionsTest {

    private Scene scene;
    private String path;
    private String callOff;
    private Instant questionsDue;
    private Instant bidsDue;

    @BeforeEach
    void publish() {
        scene = Scene.begin();
        questionsDue = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        bidsDue = questionsDue.plus(Duration.ofHours(1));
        var wish = scene.wish();
        wish.put("questionsDue", questionsDue.toString());
        wish.put("bidsDue", bidsDue.toString());
        callOff = scene.published(wish);
        path = "/v1/call-offs/" + callOff;
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private Response ask(UUID provider) {
        return by(Login.ofProvider(provider), Map.of("text", "Is there a bus?")).post(path + "/questions");
    }

    private Response questions(Login login) {
        return by(login).get(path + "/questions");
    }

    @Test
    void questionIsAnsweredToAllAtOnceAndNobodyLearnsWhoAsked() {
        ask(scene.near).then().statusCode(201).body("number", equalTo(1)).body("mine", equalTo(true));
        questions(Login.ofProvider(scene.far)).then().body("items", hasSize(0));
        questions(COMMISSIONER).then().body("items", hasSize(1)).body("items[0]", not(hasKey("mine")));
        by(COMMISSIONER, Map.of("answer", "Line 4"))
                .post(path + "/questions/1/answer")
                .then()
                .statusCode(200);
        questions(Login.ofProvider(scene.far))
                .then()
                .body("items[0].answer", equalTo("Line 4"))
                .body("items[0].mine", equalTo(false));
        questions(Login.ofProvider(scene.near)).then().body("items[0].mine", equalTo(true));
        by(COMMISSIONER, Map.of("answer", "Line 5"))
                .post(path + "/questions/1/answer")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answered-already"));
        by(COMMISSIONER)
                .get(path + "/timeline")
                .then()
                .body("items.find { it.what == 'QUESTION_ASKED' }.who", equalTo("sealed until the opening"))
                .body("items.who", everyItem(not(containsString(scene.near.toString()))));
    }

    @Test
    void questionThatTellsWhoAskedIsShownInOtherWords() {
        by(Login.ofProvider(scene.near), Map.of("text", "We of Brook Street ask: is there a bus?"))
                .post(path + "/questions")
                .then()
                .statusCode(201);
        by(COMMISSIONER, Map.of("answer", "Line 4", "shownAs", "Is there a bus?"))
                .post(path + "/questions/1/answer")
                .then()
                .statusCode(200)
                .body("text", containsString("Brook Street"))
                .body("shownAs", equalTo("Is there a bus?"));
        questions(Login.ofProvider(scene.far))
                .then()
                .body("items[0].text", equalTo("Is there a bus?"))
                .body("items[0]", not(hasKey("shownAs")));
        questions(Login.ofProvider(scene.near))
                .then()
                .body("items[0].text", containsString("Brook Street"))
                .body("items[0].shownAs", equalTo("Is there a bus?"));
    }

    @Test
    void questionsAreTakenUpToTheCutOffOfWhoMayBid() {
        ask(scene.outsider).then().statusCode(403).body("type", equalTo("/problems/not-invited"));
        setClock(questionsDue.minusSeconds(2).toString());
        ask(scene.near).then().statusCode(201);
        setClock(questionsDue.plusSeconds(1).toString());
        ask(scene.near).then().statusCode(409).body("type", equalTo("/problems/questions-closed"));
    }

    private Response amend(Object... fieldsAndValues) {
        var body = new java.util.LinkedHashMap<String, Object>();
        body.put("reason", "The person would rather come on Tuesday");
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            body.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return by(COMMISSIONER, body).post(path + "/amendments");
    }

    private static List<Map<String, Object>> onTuesday() {
        return List.of(Map.of("lot", 1, "days", List.of("TUESDAY")));
    }

    private static void refused(Response answer, String reason) {
        answer.then().statusCode(422).body("type", equalTo("/problems/" + reason));
    }

    @Test
    void materialAmendmentKeepsWhatWasAndGivesMoreTime() {
        refused(amend("material", false, "lots", onTuesday()), "material-by-nature");
        refused(amend("material", true, "lots", onTuesday()), "more-time-for-what-is-material");
        refused(amend("material", true, "bidsDue", bidsDue.minusSeconds(1).toString()), "deadline-never-earlier");
        refused(amend("material", false), "nothing-amended");
        var twice = List.of(Map.of("lot", 1, "need", "Company"), Map.of("lot", 1, "need", "A meal"));
        refused(amend("material", false, "lots", twice), "lot-amended-twice");
        var later = bidsDue.plus(Duration.ofDays(1));
        amend("material", true, "bidsDue", later.toString(), "lots", onTuesday())
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("changes.find { it.field == 'lots[1].days' }.before", equalTo("[MONDAY, THURSDAY]"))
                .body("changes.find { it.field == 'lots[1].days' }.after", equalTo("[TUESDAY]"));
        by(Login.ofProvider(scene.near))
                .get(path)
                .then()
                .body("days", equalTo(List.of("TUESDAY")))
                .body("bidsDue", equalTo(later.toString()));
        by(Login.ofProvider(scene.near))
                .get(path + "/amendments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].material", equalTo(true))
                .body("items[0]", not(hasKey("amendedBy")));
        setClock(bidsDue.plusSeconds(1).toString());
        bid(scene.near, callOff, offer("50.00")).then().statusCode(201);
    }

    /** A bid for a morning is none for an evening: that is material. What was said of days that stay holds. */
    @Test
    void whenOnADayIsMaterialAndStaysWithItsDay() {
        var evenings = Map.of("lot", 1, "parts", Map.of("MONDAY", "EVENING", "THURSDAY", "MORNING"));
        refused(amend("material", false, "lots", List.of(evenings)), "material-by-nature");
        var later = bidsDue.plus(Duration.ofDays(1));
        amend("material", true, "bidsDue", later.toString(), "lots", List.of(evenings))
                .then()
                .statusCode(201)
                .body("changes.find { it.field == 'lots[1].parts' }.before", equalTo(null))
                .body(
                        "changes.find { it.field == 'lots[1].parts' }.after",
                        equalTo("MONDAY EVENING, THURSDAY MORNING"));
        var onMonday = Map.of("lot", 1, "days", List.of("MONDAY", "TUESDAY"));
        amend("material", true, "bidsDue", later.plus(Duration.ofDays(1)).toString(), "lots", List.of(onMonday))
                .then()
                .statusCode(201)
                .body("changes.find { it.field == 'lots[1].parts' }.after", equalTo("MONDAY EVENING"));
        by(Login.ofProvider(scene.near)).get(path).then().body("parts", equalTo(Map.of("MONDAY", "EVENING")));
        var another = Map.of("lot", 1, "parts", Map.of("THURSDAY", "MORNING"));
        refused(
                amend(
                        "material",
                        true,
                        "bidsDue",
                        later.plus(Duration.ofDays(2)).toString(),
                        "lots",
                        List.of(another)),
                "part-of-another-day");
    }

    @Test
    void amendedLotIsAsSoundAsANewOne() {
        var later = bidsDue.plus(Duration.ofDays(1)).toString();
        for (var change : List.<Map<String, Object>>of(
                Map.of("lot", 1, "until", "2020-01-01"),
                Map.of("lot", 1, "priceMinimum", "60.00", "priceMaximum", "50.00"),
                Map.of("lot", 1, "priceMaximum", "1000000.01"))) {
            amend("material", true, "bidsDue", later, "lots", List.of(change))
                    .then()
                    .statusCode(422);
        }
        by(COMMISSIONER).get(path).then().statusCode(200);
    }

    /** Procurement Act 2023 s.83: before a public contract is published its interests are assessed. */
    @Test
    void amendmentMakesNoPublicContractWithoutItsAssessment() {
        path = "/v1/call-offs/"
                + scene.draft(scene.wish()).then().statusCode(201).extract().<String>path("id");
        Scene.post(COMMISSIONER, path + "/publication").then().statusCode(200);
        var later = bidsDue.plus(Duration.ofDays(1)).toString();
        var small = Map.of("lot", 1, "priceMaximum", "100.00");
        var large = Map.of("lot", 1, "priceMaximum", "100000.00");
        refused(amend("material", true, "bidsDue", later, "lots", List.of(large)), "another-procurement");
        amend("material", true, "bidsDue", later, "lots", List.of(small)).then().statusCode(201);
    }

    /** Of a group it can become fewer, or more; then it is worth more. */
    @Test
    void placesOfAGroupAreAmendedAsTheRestIs() {
        var later = bidsDue.plus(Duration.ofDays(1)).toString();
        var five = List.of(Map.of("lot", 1, "placesPerDay", 5));
        refused(amend("material", true, "bidsDue", later, "lots", five), "places-for-one-person");
        var wish = scene.wish();
        Scene.forAGroup(wish, 12, "60.00");
        wish.put("bidsDue", bidsDue.toString());
        path = "/v1/call-offs/"
                + scene.draft(wish).then().statusCode(201).extract().<String>path("id");
        Scene.post(COMMISSIONER, path + "/publication").then().statusCode(200);
        refused(amend("material", false, "lots", five), "material-by-nature");
        amend("material", true, "bidsDue", later, "lots", List.of(Map.of("lot", 1, "placesPerDay", 0)))
                .then()
                .statusCode(400);
        // 26 sessions at £60.00 for 1,000: a public contract whose interests nobody assessed
        var thousand = List.of(Map.of("lot", 1, "placesPerDay", 1000));
        refused(amend("material", true, "bidsDue", later, "lots", thousand), "another-procurement");
        amend("material", true, "bidsDue", later, "lots", five)
                .then()
                .statusCode(201)
                .body("changes.find { it.field == 'lots[1].placesPerDay' }.before", equalTo("12"))
                .body("changes.find { it.field == 'lots[1].placesPerDay' }.after", equalTo("5"));
        by(Login.ofProvider(scene.near)).get(path).then().body("lots[0].placesPerDay", equalTo(5));
    }

    /** What became of the budget since is no reason to keep bidders from more time. */
    @Test
    void deadlineIsExtendedWhateverBecameOfTheBudget() {
        scene.budgetOf(scene.person, 2, "NOT_ELIGIBLE", "DAY", null);
        var later = bidsDue.plus(Duration.ofDays(1)).toString();
        refused(amend("material", true, "bidsDue", later, "lots", onTuesday()), "person-not-eligible");
        amend("material", false, "bidsDue", later).then().statusCode(201);
    }

    /** What was submitted at a price that is not taken any more is not made to count by saying that it does. */
    @Test
    void confirmedBidAnswersTheCallOffAsItIsNow() {
        var dear = Scene.submitted(scene.near, callOff, "55.00");
        var changed = Scene.submitted(scene.far, callOff, "45.00");
        amend(
                        "material",
                        true,
                        "bidsDue",
                        bidsDue.plus(Duration.ofDays(1)).toString(),
                        "lots",
                        List.of(Map.of("lot", 1, "priceMaximum", "50.00")))
                .then()
                .statusCode(201);
        Scene.post(Login.ofProvider(scene.near), "/v1/bids/" + dear + "/confirmation")
                .then()
                .statusCode(422);
        var far = Login.ofProvider(scene.far);
        var version = by(far).get("/v1/bids/" + changed).header("ETag");
        by(far, offer("44.00"))
                .header("If-Match", version)
                .put("/v1/bids/" + changed)
                .then()
                .statusCode(200);
        Scene.post(Login.ofProvider(scene.far), "/v1/bids/" + changed + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/changed-since-submission"));
        Scene.submit(scene.far, changed).then().statusCode(200);
    }

    @Test
    void nothingIsAmendedAfterTheDeadline() {
        setClock(bidsDue.plusSeconds(1).toString());
        amend("material", false, "lots", List.of(Map.of("lot", 1, "need", "More words")))
                .then()
                .statusCode(409);
    }

    @Test
    void heldUpCallOffTakesNoBidsAndGivesTheTimeBack() {
        var why = Map.of("reason", "A claim was made");
        by(COMMISSIONER, why).post(path + "/suspension").then().statusCode(200).body("status", equalTo("SUSPENDED"));
        by(Login.ofProvider(scene.near)).get(path).then().body("why", equalTo("A claim was made"));
        bid(scene.near, callOff, offer("50.00")).then().statusCode(409).body("currentState", equalTo("SUSPENDED"));
        var before = times();
        setClock(Instant.now().plus(Duration.ofHours(5)).toString());
        by(COMMISSIONER, why).post(path + "/resumption").then().statusCode(200).body("status", equalTo("PUBLISHED"));
        var told = by(Login.ofProvider(scene.near)).get(path);
        told.then()
                .body("heldUp.why", contains(why.get("reason")))
                .body("heldUp.resumedBecause", contains(why.get("reason")));
        var lost = Duration.between(
                Instant.parse(told.path("heldUp[0].since")), Instant.parse(told.path("heldUp[0].until")));
        assertThat(lost).isGreaterThan(Duration.ofHours(4));
        assertThat(times())
                .isEqualTo(before.stream().map(time -> time.plus(lost)).toList());
        bid(scene.near, callOff, offer("50.00")).then().statusCode(201);
        by(COMMISSIONER, why).post(path + "/resumption").then().statusCode(409);
    }

    /** Until when may be bid, and asked. */
    private List<Instant> times() {
        var shown = by(COMMISSIONER).get(path).jsonPath();
        return Stream.of("bidsDueLondon", "questionsDueLondon")
                .map(field -> OffsetDateTime.parse(shown.getString(field)).toInstant())
                .toList();
    }

    @Test
    void cancelledCallOffSaysWhyToEverybodyInvited() {
        by(COMMISSIONER, Map.of("reason", "The person has moved away"))
                .post(path + "/cancellation")
                .then()
                .statusCode(200);
        for (var provider : List.of(scene.near, scene.far)) {
            by(Login.ofProvider(provider))
                    .get(path)
                    .then()
                    .body("status", equalTo("CANCELLED"))
                    .body("why", equalTo("The person has moved away"));
        }
        by(COMMISSIONER).get(path + "/timeline").then().body("items.what", hasItem("CALL_OFF_CANCELLED"));
        bid(scene.near, callOff, offer("50.00")).then().statusCode(409);
    }
}
