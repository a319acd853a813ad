package org.opendps.registry.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.Broker;
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

    /** Rates are 55.00 as applied for; 20.00 a session beside the staff. Four are suppressed, five are shown. */
    @Test
    void figuresAreOfThoseWhoAnsweredAndSmallBandsAreNotShown() {
        var staff = List.of("30.00", "40.01", "44.00", "80.00", "81.02");
        var consultation = opened();
        for (int i = 0; i < staff.size(); i++) {
            var standard = cost("STANDARD", staff.get(i));
            var club = member();
            if (i == 0) {
                answer(club, consultation, 0, standard).then().statusCode(200);
            } else {
                answer(club, consultation, 0, standard, cost("ENHANCED", "60.00"))
                        .then()
                        .statusCode(200);
            }
        }
        member();
        results(consultation)
                .body("asked", equalTo(6))
                .body("responded", equalTo(5))
                .body("responsePercent", equalTo(83.3f))
                .body("bands", empty());
        goTo("2026-12-02T00:00:00Z");
        days.turn();
        results(consultation)
                .body("status", equalTo("CLOSED"))
                .body("asked", equalTo(6))
                .body("responded", equalTo(5))
                .body("bands.serviceBand", contains("STANDARD", "ENHANCED"))
                .body("bands[0].suppressed", equalTo(false))
                .body("bands[0].answers", equalTo(5))
                .body("bands[0].medianCost", equalTo("74.50")) // of 60.01, 64.00 and 100.00
                .body("bands[0].lowerQuartileCost", nullValue())
                .body("bands[0].upperQuartileCost", nullValue())
                .body("bands[0].agreedRate", equalTo("55.00"))
                .body("bands[0].gap", equalTo("19.50"))
                .body("bands[0].medianLines.staff", equalTo("54.50"))
                .body("bands[0].medianLines.premises", equalTo("7.50"))
                .body("bands[0].medianLines.utilities", equalTo("2.00"))
                .body("bands[0].medianLines.transport", equalTo("0.00"))
                .body("bands[0].medianLines.meals", equalTo("4.00"))
                .body("bands[0].medianLines.overhead", equalTo("6.50"))
                .body("bands[1].findAll { it.value != null }.keySet()", containsInAnyOrder("serviceBand", "suppressed"))
                .body("bands[1].suppressed", equalTo(true));
    }

    @Test
    void noFigureIsWhatOneMemberSaid() {
        var consultation = opened();
        for (var staff : List.of("30.00", "40.01", "44.00", "80.00", "81.02")) {
            answer(member(), consultation, 0, cost("STANDARD", staff)).then().statusCode(200);
        }
        goTo("2026-12-02T12:00:00Z");
        days.turn();
        var shown = by(COMMISSIONER).get(consultation + "/results").asString();
        assertThat(shown).doesNotContain("50.00", "60.01", "64.00", "100.00", "101.02");
    }

    /** 46.67 and 75.01 of 30.00, 50.00, 60.01, 70.00, 80.00, 90.03, 100.00 and 110.00; seven have no quartiles. */
    @Test
    void quartilesAreShownOfEightAndRoundedToFiftyPence() {
        var consultation = opened();
        var staff = List.of("10.00", "30.00", "40.01", "50.00", "60.00", "70.03", "80.00", "90.00");
        for (var line : staff) {
            var standard = cost("STANDARD", line);
            if (line.equals("90.00")) {
                answer(member(), consultation, 0, standard).then().statusCode(200);
            } else {
                answer(member(), consultation, 0, standard, cost("ENHANCED", line))
                        .then()
                        .statusCode(200);
            }
        }
        goTo("2026-12-02T12:00:00Z");
        days.turn();
        results(consultation)
                .body("bands[0].answers", equalTo(8))
                .body("bands[0].medianCost", equalTo("75.00"))
                .body("bands[0].lowerQuartileCost", equalTo("46.50"))
                .body("bands[0].upperQuartileCost", equalTo("100.00"))
                .body("bands[1].answers", equalTo(7))
                .body("bands[1].medianCost", equalTo("70.00"))
                .body("bands[1].lowerQuartileCost", nullValue());
    }

    @Test
    void membersAreToldThatTheyAreAskedAndThatItIsOver() {
        var consultation = opened();
        var id = consultation.substring(consultation.lastIndexOf('/') + 1);
        var opened = JsonPath.from(
                Broker.await("registry.fee-consultation.v1", id, 1).getFirst().value());
        assertThat(opened.getString("kind")).isEqualTo("FEE_CONSULTATION_OPENED");
        assertThat(opened.getString("purchasingSystemId")).isEqualTo(system);
        assertThat(opened.getString("category")).isEqualTo("DAY");
        assertThat(opened.getList("serviceBands")).isEqualTo(List.of("STANDARD", "ENHANCED"));
        assertThat(opened.getString("closesOn")).isEqualTo("2026-12-01");
        goTo("2026-12-02T12:00:00Z");
        days.turn();
        var closed = JsonPath.from(
                Broker.await("registry.fee-consultation.v1", id, 2).getLast().value());
        assertThat(closed.getString("kind")).isEqualTo("FEE_CONSULTATION_CLOSED");
        assertThat(closed.getInt("version")).isEqualTo(1);
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
