package org.opendps.registry.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ConsultationTest {

    @Inject
    DayTurning days;

    private String system = "";

    @BeforeEach
    void aSystemIsOpen() {
        goTo("2026-11-23T12:00:00Z");
        var request = system();
        request.put(
                "categories",
                List.of(
                        Map.of(
                                "code",
                                "DAY",
                                "title",
                                "Day opportunities",
                                "cpvCodes",
                                List.of("85312100"),
                                "serviceBands",
                                List.of("STANDARD", "ENHANCED")),
                        Map.of("code", "EVENING", "title", "Evening opportunities", "cpvCodes", List.of())));
        system = openSystem(request);
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private Response open(String closesOn, String category, List<String> bands) {
        return by(
                        COMMISSIONER,
                        Map.of(
                                "title",
                                "Costs of 2027-28",
                                "closesOn",
                                closesOn,
                                "category",
                                category,
                                "serviceBands",
                                bands))
                .post("/v1/purchasing-systems/" + system + "/fee-consultations");
    }

    private String opened() {
        var answer = open("2026-12-01", "DAY", List.of());
        answer.then().statusCode(201).body("status", equalTo("OPEN"));
        return "/v1/fee-consultations/" + answer.jsonPath().getString("id");
    }

    private Login member() {
        var club = provider();
        admitted(club, system);
        return club;
    }

    private static Map<String, Object> cost(String band, String staff) {
        var line = new HashMap<String, Object>(Map.of("serviceBand", band, "staff", staff, "premises", "7.50"));
        line.putAll(Map.of("utilities", "2.10", "transport", "0.00", "meals", "4.00", "overhead", "6.40"));
        return line;
    }

    @SafeVarargs
    private static Response answer(Login club, String consultation, int version, Map<String, Object>... costs) {
        return by(club, Map.of("costs", List.of(costs)))
                .header("If-Match", "\"" + version + "\"")
                .put(consultation + "/response");
    }

    private static ValidatableResponse results(String consultation) {
        return by(COMMISSIONER).get(consultation + "/results").then().statusCode(200);
    }

    /** Rates are 55.00 as applied for; 20.00 a session beside the staff. */
    @Test
    void figuresAreOfThoseWhoAnsweredAndSmallBandsAreNotShown() {
        var clubs = new ArrayList<Login>();
        for (int i = 0; i < 5; i++) {
            clubs.add(member());
        }
        var consultation = opened();
        answer(clubs.get(0), consultation, 0, cost("STANDARD", "30.00"), cost("ENHANCED", "60.00"))
                .then()
                .statusCode(200);
        answer(clubs.get(1), consultation, 0, cost("STANDARD", "40.01"), cost("ENHANCED", "70.00"))
                .then()
                .statusCode(200);
        answer(clubs.get(2), consultation, 0, cost("STANDARD", "44.00")).then().statusCode(200);
        answer(clubs.get(3), consultation, 0, cost("STANDARD", "80.00")).then().statusCode(200);
        results(consultation)
                .body("asked", equalTo(5))
                .body("responded", equalTo(4))
                .body("responsePercent", equalTo(80.0f))
                .body("bands", empty());
        goTo("2026-12-02T00:00:00Z");
        days.turn();
        results(consultation)
                .body("status", equalTo("CLOSED"))
                .body("asked", equalTo(5))
                .body("responded", equalTo(4))
                .body("bands.serviceBand", contains("STANDARD", "ENHANCED"))
                .body("bands[0].answers", equalTo(4))
                .body("bands[0].medianCost", equalTo("62.01"))
                .body("bands[0].lowestCost", equalTo("50.00"))
                .body("bands[0].highestCost", equalTo("100.00"))
                .body("bands[0].agreedRate", equalTo("55.00"))
                .body("bands[0].gap", equalTo("7.01"))
                .body("bands[1].suppressed", equalTo(true))
                .body("bands[1].answers", nullValue())
                .body("bands[1].medianCost", nullValue());
    }

    /** Two are suppressed, three are shown. */
    @Test
    void threeAnswersAreShown() {
        var consultation = opened();
        for (var staff : List.of("30.00", "31.00", "32.00")) {
            answer(member(), consultation, 0, cost("STANDARD", staff)).then().statusCode(200);
        }
        goTo("2026-12-02T12:00:00Z");
        days.turn();
        results(consultation)
                .body("bands[0].suppressed", equalTo(false))
                .body("bands[0].medianCost", equalTo("51.00"))
                .body("bands[0].gap", equalTo("-4.00"));
    }

    @Test
    void answerChangesThroughTheLastDay() {
        var club = member();
        var consultation = opened();
        by(club).get(consultation + "/response")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("costs", empty());
        answer(club, consultation, 0, cost("STANDARD", "30.00")).then().statusCode(200);
        answer(club, consultation, 0, cost("STANDARD", "31.00")).then().statusCode(412);
        goTo("2026-12-01T23:59:59Z");
        answer(club, consultation, 1, cost("STANDARD", "31.00"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("costs[0].staff", equalTo("31.00"));
        goTo("2026-12-02T00:00:00Z");
        answer(club, consultation, 2, cost("STANDARD", "32.00"))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CLOSED"));
    }

    @Test
    void answerThatCannotBeIsRefused() {
        var club = member();
        var consultation = opened();
        answer(club, consultation, 0, cost("NIGHT", "30.00"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/costs-unsound"))
                .body("detail", containsString("STANDARD, ENHANCED"));
        answer(club, consultation, 0, cost("STANDARD", "30.00"), cost("STANDARD", "31.00"))
                .then()
                .statusCode(422);
        answer(club, consultation, 0, cost("STANDARD", "-0.01")).then().statusCode(422);
        answer(club, consultation, 0, cost("STANDARD", "0.00")).then().statusCode(200);
        var nothing = new HashMap<String, Object>(Map.of("serviceBand", "STANDARD", "staff", "0.00"));
        nothing.putAll(Map.of("premises", "0.00", "utilities", "0.00", "transport", "0.00", "meals", "0.00"));
        nothing.put("overhead", "0.00");
        answer(club, consultation, 1, nothing).then().statusCode(422);
        nothing.put("overhead", "0.01");
        answer(club, consultation, 1, nothing).then().statusCode(200);
    }

    @Test
    void consultationThatCannotBeIsRefused() {
        open("2026-11-22", "DAY", List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consultation-unsound"));
        open("2026-11-23", "DAY", List.of("ENHANCED"))
                .then()
                .statusCode(201)
                .body("serviceBands", contains("ENHANCED"));
        open("2026-12-01", "NIGHT", List.of()).then().statusCode(422);
        open("2026-12-01", "DAY", List.of("NIGHT")).then().statusCode(422);
        system = draftSystem(system());
        open("2026-12-01", "DAY", List.of()).then().statusCode(409).body("currentState", equalTo("DRAFT"));
    }

    @Test
    void onlyMembersOfTheCategoryAreAsked() {
        var club = member();
        var day = opened();
        var evening = "/v1/fee-consultations/"
                + open("2026-12-01", "EVENING", List.of()).jsonPath().getString("id");
        by(club).get("/v1/fee-consultations").then().body("items.category", contains("DAY"));
        by(club).get(day).then().statusCode(200);
        by(club).get(evening).then().statusCode(404);
        answer(club, evening, 0, cost("STANDARD", "30.00")).then().statusCode(404);
        var stranger = provider();
        by(stranger).get(day).then().statusCode(404);
        by(stranger).get(day + "/response").then().statusCode(404);
        answer(stranger, day, 0, cost("STANDARD", "30.00")).then().statusCode(404);
        by(stranger).get("/v1/fee-consultations").then().body("items", empty());
    }

    @Test
    void officerAnswersWithConsent() {
        var club = member();
        var officer = Trust.officer();
        var consultation = opened();
        var consent = Trust.consent(officer);
        consent.putAll(Map.of("givenOn", "2026-11-23", "until", "2026-12-31"));
        Trust.onBehalf(officer, club.provider(), consultation + "/response")
                .then()
                .statusCode(404);
        Trust.consenting(club, club.provider(), consent).then().statusCode(201);
        by(officer, Map.of("costs", List.of(cost("STANDARD", "30.00"))))
                .header("On-Behalf-Of", String.valueOf(club.provider()))
                .header("If-Match", "\"0\"")
                .put(consultation + "/response")
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo(officer.name()))
                .body("answeredRole", equalTo("support-officer"));
    }

    @Test
    void councilSeesFiguresAndNoAnswer() {
        var club = member();
        var consultation = opened();
        answer(club, consultation, 0, cost("STANDARD", "30.00")).then().statusCode(200);
        by(COMMISSIONER).get(consultation + "/response").then().statusCode(403);
        by(ELSEWHERE).get(consultation).then().statusCode(404);
        by(ELSEWHERE).get(consultation + "/results").then().statusCode(404);
        by(ELSEWHERE)
                .get("/v1/purchasing-systems/" + system + "/fee-consultations")
                .then()
                .statusCode(404);
        var listed = by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/fee-consultations")
                .jsonPath()
                .getList("items.id");
        assertThat(listed).hasSize(1);
    }
}
