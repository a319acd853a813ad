package org.opendps.eligibility.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class NeedFunnelTest {

    private final String authority = "E09" + nhsNumber().substring(4);
    private final Login practitioner = PRACTITIONER.at(authority);
    private final Login commissioner = Login.as("commissioner").at(authority);
    private final UUID club = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void theDay() {
        by(Login.as("admin"), Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private Map<String, Object> signal(String area, int people, int possibleNeed) {
        var signal = new HashMap<String, Object>();
        signal.put("authority", authority);
        signal.put("area", area);
        signal.put("from", "2026-10-01");
        signal.put("until", "2026-10-31");
        signal.put(
                "ages",
                List.of(
                        Map.of("age", "AGE_65_TO_84", "people", people, "possibleNeed", possibleNeed),
                        Map.of("age", "AGE_85_AND_OVER", "people", 6, "possibleNeed", 2)));
        return signal;
    }

    private static Response send(UUID club, Map<String, Object> signal) {
        return by(Login.ofProvider(club), signal).post("/v1/signals");
    }

    private Response funnel(String query) {
        return by(commissioner).get("/v1/need-funnel" + query);
    }

    private String referred(UUID club, String area) {
        return by(
                        Login.ofProvider(club),
                        Map.of(
                                "authority",
                                authority,
                                "kind",
                                "ADULT",
                                "area",
                                area,
                                "person",
                                Map.of("givenName", "Alex", "familyName", "Example"),
                                "reach",
                                Map.of("telephone", "01249 700 100"),
                                "worries",
                                "Does not cook any more.",
                                "consent",
                                Map.of("given", true, "on", "2026-11-20", "how", "IN_PERSON")))
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Referred, linked, assessed and determined. */
    private String person(UUID club, String area, int unable) {
        String referral = referred(club, area);
        String person = by(practitioner, somebody()).post("/v1/people").path("personRef");
        by(practitioner, Map.of("personRef", person))
                .post("/v1/referrals/" + referral + "/link")
                .then()
                .statusCode(200);
        String assessment = by(practitioner, findings(unable))
                .post("/v1/people/" + person + "/assessments")
                .path("id");
        by(practitioner)
                .post("/v1/assessments/" + assessment + "/determination")
                .then()
                .statusCode(201);
        return person;
    }

    private void place(String person, String area) {
        var placement = UUID.randomUUID();
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "PLACEMENT_PLANNED", "placementId": "%s", "version": 1, "status": "PLANNED",
                 "authority": "%s", "personRef": "%s", "providerId": "%s", "category": "DAY", "area": "%s",
                 "from": "2026-12-01", "until": "2027-03-31"}""".formatted(
                        placement, authority, person, club, area));
    }

    @Test
    void countsFromASignalToAPlaceByAreaAndClub() {
        send(club, signal("NORTH", 20, 8)).then().statusCode(201);
        send(other, signal("SOUTH", 20, 9)).then().statusCode(201);
        for (int i = 0; i < 6; i++) {
            place(person(club, "NORTH", i == 0 ? 1 : 2), "NORTH");
        }
        for (int i = 0; i < 7; i++) {
            person(other, "SOUTH", 2);
        }
        Response answer = funnel("");
        for (int i = 0; i < 200 && answer.path("quarters[0].byArea[0].steps.placed.count") == null; i++) {
            answer = funnel("");
        }
        answer.then()
                .statusCode(200)
                .body("quarters", hasSize(1))
                .body("quarters[0].from", equalTo("2026-10-01"))
                .body("quarters[0].until", equalTo("2026-12-31"))
                .body("quarters[0].total.signalled.count", equalTo(17))
                .body("quarters[0].total.referred.count", equalTo(13))
                .body("quarters[0].total.assessed.count", equalTo(13))
                .body("quarters[0].total.eligible.count", equalTo(12))
                .body("quarters[0].byArea.area", equalTo(List.of("NORTH", "SOUTH")))
                .body("quarters[0].byArea.steps.signalled.count", equalTo(List.of(8, 9)))
                .body("quarters[0].byArea.steps.eligible.count", equalTo(List.of(5, 7)))
                .body("quarters[0].byClub.club", hasItem(club.toString()))
                .body("quarters[0].byArea[0].steps.placed.count", equalTo(6))
                // nobody is placed in the south: nought is not shown, and nobody is behind it
                .body("quarters[0].byArea[1].steps.placed.count", nullValue())
                .body("quarters[0].byArea[1].steps.placed.suppressed", equalTo(true))
                .body("quarters[0].total.placed.count", equalTo(6));
        funnel("?from=2026-07-01&until=2026-12-31")
                .then()
                .body("quarters.from", equalTo(List.of("2026-07-01", "2026-10-01")))
                .body("quarters[0].byArea", hasSize(0))
                .body("quarters[0].total.referred.suppressed", equalTo(true));
        by(Login.as("commissioner").at(Login.OTHER_COUNCIL))
                .get("/v1/need-funnel")
                .then()
                .body("quarters[0].byClub.club.findAll { it == '" + club + "' }", hasSize(0));
        funnel("?from=2026-12-31&until=2026-12-30")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/period-unclear"));
        funnel("?from=2026-01-01&until=2026-02-30").then().statusCode(400);
    }

    @Test
    void oneReferralIsNotTheDifferenceOfTwoNumbers() {
        for (int i = 0; i < 6; i++) {
            referred(club, "EAST");
            referred(club, "NORTH");
        }
        referred(club, "SOUTH");
        funnel("")
                .then()
                .body("quarters[0].byArea.area", equalTo(List.of("EAST", "NORTH", "SOUTH")))
                .body("quarters[0].byArea.steps.referred.count", equalTo(java.util.Arrays.asList(null, 6, null)))
                .body("quarters[0].total.referred.count", nullValue())
                .body("quarters[0].byClub.steps.referred.count", equalTo(java.util.Collections.singletonList(null)));
    }

    @Test
    void signalHasNoSmallCountInAnyOutput() {
        var answer = send(club, signal("NORTH", 20, 4));
        answer.then()
                .statusCode(201)
                .body("ages[0].people.count", equalTo(20))
                .body("ages[0].possibleNeed.count", nullValue())
                .body("ages[0].possibleNeed.suppressed", equalTo(true))
                .body("ages[1].people.count", equalTo(6))
                .body("ages[1].possibleNeed.suppressed", equalTo(true));
        String id = answer.path("id");
        by(commissioner)
                .get("/v1/signals")
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].ages[0].possibleNeed.count", nullValue());
        var sheet = by(commissioner).accept("text/csv").get("/v1/signals");
        sheet.then().statusCode(200);
        assertThat(sheet.asString()).contains("count=20", "suppressed=true").doesNotContain("count=4", "count=2 ");
        by(Login.as("auditor").at(authority))
                .get("/v1/audit/eligibility/entries?subject=" + id)
                .then()
                .statusCode(200);
        var told = Broker.await("eligibility.case.v1", id, 1).getFirst();
        assertThat(told.value())
                .contains("SIGNAL_RECEIVED", "\"area\":\"NORTH\"", club.toString())
                .doesNotContain("possibleNeed", "people");
    }

    /** The list shows 8 and keeps 2 back: a sum of 10 beside it would give them away. */
    @Test
    void noSumGivesAwayWhatTheListOfSignalsKeepsBack() {
        send(club, signal("NORTH", 20, 8)).then().statusCode(201);
        send(other, signal("SOUTH", 20, 3)).then().statusCode(201);
        funnel("")
                .then()
                .body("quarters[0].total.signalled.count", equalTo(8))
                .body("quarters[0].byArea[0].steps.signalled.count", equalTo(8))
                .body("quarters[0].byArea[1].area", equalTo("SOUTH"))
                .body("quarters[0].byArea[1].steps.signalled.suppressed", equalTo(true));
    }

    @Test
    void nobodyIsCountedTwiceAndNobodyAhead() {
        send(club, signal("NORTH", 20, 8)).then().statusCode(201);
        var overlapping = signal("NORTH", 20, 8);
        overlapping.put("from", "2026-10-31");
        overlapping.put("until", "2026-11-15");
        send(club, overlapping).then().statusCode(409).body("type", equalTo("/problems/signalled-already"));
        send(other, overlapping).then().statusCode(201);
        overlapping.put("category", "DAY");
        send(club, overlapping).then().statusCode(201);
        var next = signal("NORTH", 20, 8);
        next.put("from", "2026-11-01");
        next.put("until", "2026-11-23");
        send(club, next).then().statusCode(201);
        next.put("from", "2026-11-24");
        next.put("until", "2026-11-24");
        send(club, next).then().statusCode(422).body("type", equalTo("/problems/period-not-over"));
    }

    @Test
    void signalTakesNumbersAndNoWords() {
        var worded = signal("NORTH", 20, 8);
        worded.put("notes", "Alex looks thin");
        send(club, worded).then().statusCode(400);
        send(club, signal("NORTH", 7, 8)).then().statusCode(400);
        send(club, signal("Alex's street", 20, 8)).then().statusCode(400);
        by(practitioner, signal("NORTH", 20, 8)).post("/v1/signals").then().statusCode(403);
        by(Login.ofProvider(other)).get("/v1/signals").then().statusCode(200).body("items", hasSize(0));
    }
}
