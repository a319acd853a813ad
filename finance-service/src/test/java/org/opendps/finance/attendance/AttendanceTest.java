package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AttendanceTest {

    private final ObjectMapper json = new ObjectMapper();

    private FinanceStory story;

    @BeforeEach
    void aPersonAProviderAndABudget() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("110.00");
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private Response submit(Login login, UUID placement, String second) {
        return by(
                        login,
                        Map.of(
                                "placementId",
                                placement,
                                "weekStarting",
                                "2026-12-07",
                                "sessions",
                                List.of(
                                        Map.of("date", "2026-12-07", "outcome", "ATTENDED"),
                                        Map.of("date", "2026-12-10", "outcome", second))))
                .post("/v1/attendance-returns");
    }

    @Test
    void anApprovedWeekBecomesSpendOnTopicAndFeedAlike() throws Exception {
        var placement = story.running();
        FinanceStory.clock("2026-12-11T00:00:00Z");
        String id = submit(Login.ofProvider(story.provider), placement, "ATTENDED")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("id");

        by(FinanceStory.FINANCE)
                .post("/v1/attendance-returns/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));

        assertThat(story.position("2026-27"))
                .containsEntry("committed", "1815.00")
                .containsEntry("spent", "110.00")
                .containsEntry("available", "8075.00");
        var told = json.readTree(
                Broker.await("finance.spend.v1", placement, 3).getLast().value());
        assertThat(told.get("kind").asText()).isEqualTo("SPEND_APPROVED");
        assertThat(told.get("units").asInt()).isEqualTo(2);
        assertThat(told.get("gross").asText()).isEqualTo("110.00");
        assertThat(told.get("serviceFrom").asText()).isEqualTo("2026-12-07");
        assertThat(told.get("serviceTo").asText()).isEqualTo("2026-12-13");
        assertThat(told.get("personRef").asText()).isEqualTo(story.person.toString());
        assertThat(feed(Login.as("finance-system"))).contains(told);
        assertThat(feed(Login.as("finance-system").at(Login.OTHER_COUNCIL))).doesNotContain(told);
    }

    private List<JsonNode> feed(Login login) throws Exception {
        var all = new ArrayList<JsonNode>();
        var path = "/v1/spend?limit=2";
        while (path != null) {
            var answer = by(login).get(path);
            var page = json.readTree(answer.asString());
            page.get("items").forEach(all::add);
            // a list like every other: the same way on in the header
            assertThat(answer.header("Link") != null)
                    .isEqualTo(!page.get("next").isNull());
            path = page.get("next").isNull()
                    ? null
                    : "/v1/spend?limit=2&after=" + page.get("next").asText();
        }
        return all;
    }

    @Test
    void whoComesBackLaterGoesOnWhereTheyStopped() throws Exception {
        var system = Login.as("finance-system");
        story.running();
        var placement = runningPlacementOfAnother();
        Broker.await("finance.spend.v1", placement, 2);
        var page = json.readTree(by(system).get("/v1/spend?limit=200").asString());
        var resume = page.get("resume").asText();
        assertThat(json.readTree(by(system).get("/v1/spend?after=" + resume).asString())
                        .get("items"))
                .isEmpty();
        var later = runningPlacementOfAnother();
        Broker.await("finance.spend.v1", later, 2);
        assertThat(json.readTree(by(system).get("/v1/spend?after=" + resume).asString())
                        .get("items"))
                .hasSize(2);
    }

    private UUID runningPlacementOfAnother() {
        var other = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("110.00");
        return other.running();
    }

    @Test
    void whatWasNotAttendedIsAvailableAgain() {
        var placement = story.running();
        FinanceStory.clock("2026-12-11T00:00:00Z");
        String id = submit(Login.ofProvider(story.provider), placement, "ABSENT")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(FinanceStory.FINANCE)
                .post("/v1/attendance-returns/" + id + "/approval")
                .then()
                .statusCode(200);
        assertThat(story.position("2026-27"))
                .containsEntry("committed", "1815.00")
                .containsEntry("spent", "55.00")
                .containsEntry("available", "8130.00");
        by(FinanceStory.FINANCE)
                .post("/v1/attendance-returns/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("APPROVED"));
    }

    @Test
    void whatTheWorldIsToldComesToNothingWhenEveryWeekIsApproved() throws Exception {
        var placement = story.running();
        FinanceStory.clock("2027-05-01T12:00:00Z");
        int week = 0;
        for (var monday = LocalDate.parse("2026-11-30");
                monday.isBefore(LocalDate.parse("2027-04-30"));
                monday = monday.plusWeeks(1)) {
            // weeks of both, of one and of nobody
            var first = week % 3 == 2 ? "ABSENT" : "ATTENDED";
            var second = week % 3 == 0 ? "ATTENDED" : "CANCELLED_BY_PROVIDER";
            approve(submit(placement, monday, first, second));
            week++;
        }

        // 2 years firmed; of 22 weeks 8 with both, 7 with one, 7 with none, one of these on both sides of 31 March
        var told = new ArrayList<JsonNode>();
        for (var event : Broker.await("finance.spend.v1", placement, 2 + 15 + 15)) {
            told.add(json.readTree(event.value()));
        }
        assertThat(sum(told, "COMMITMENT_FIRMED")).isEqualByComparingTo("2420.00");
        assertThat(sum(told, "COMMITMENT_FIRMED")
                        .add(sum(told, "COMMITMENT_CHANGED"))
                        .subtract(sum(told, "SPEND_APPROVED")))
                .isEqualByComparingTo("0.00");
        var changed = told.stream()
                .filter(event -> event.get("kind").asText().equals("COMMITMENT_CHANGED"))
                .toList();
        assertThat(changed).extracting(event -> event.get("units").asInt()).containsOnly(-1, -2);
        assertThat(changed.getFirst().get("net").asText()).isEqualTo("-55.00");
        for (var year : List.of("2026-27", "2027-28")) {
            assertThat(story.position(year)).containsEntry("committed", "0.00").containsEntry("reserved", "0.00");
        }
    }

    private String submit(UUID placement, LocalDate monday, String first, String second) {
        return by(
                        Login.ofProvider(story.provider),
                        Map.of(
                                "placementId",
                                placement,
                                "weekStarting",
                                monday.toString(),
                                "sessions",
                                List.of(
                                        Map.of("date", monday.toString(), "outcome", first),
                                        Map.of("date", monday.plusDays(3).toString(), "outcome", second))))
                .post("/v1/attendance-returns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void approve(String id) {
        by(FinanceStory.FINANCE)
                .post("/v1/attendance-returns/" + id + "/approval")
                .then()
                .statusCode(200);
    }

    private static BigDecimal sum(List<JsonNode> told, String kind) {
        return told.stream()
                .filter(event -> event.get("kind").asText().equals(kind))
                .map(event -> new BigDecimal(event.get("net").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aWeekIsReturnedOnceByItsProviderAndAfterItsLastSession() {
        var placement = story.running();
        var owner = Login.ofProvider(story.provider);
        FinanceStory.clock("2026-12-10T23:59:00Z");
        submit(owner, placement, "ATTENDED").then().statusCode(422).body("type", equalTo("/problems/week-not-over"));
        FinanceStory.clock("2026-12-11T00:00:00Z");
        submit(Login.ofProvider(UUID.randomUUID()), placement, "ATTENDED")
                .then()
                .statusCode(404);
        submit(owner, UUID.randomUUID(), "ATTENDED").then().statusCode(404);
        submit(owner, placement, "ATTENDED").then().statusCode(201);
        submit(owner, placement, "ATTENDED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/week-returned-before"));
    }

    @Test
    void returnsAreSeenByTheirProviderAndTheirCouncilOnly() {
        var placement = story.running();
        FinanceStory.clock("2026-12-11T00:00:00Z");
        var owner = Login.ofProvider(story.provider);
        String path = "/v1/attendance-returns/"
                + submit(owner, placement, "ATTENDED").then().extract().path("id");
        by(owner).get(path).then().statusCode(200);
        by(FinanceStory.FINANCE).get(path).then().statusCode(200);
        by(Login.ofProvider(UUID.randomUUID())).get(path).then().statusCode(404);
        var other = FinanceStory.FINANCE.at(Login.OTHER_COUNCIL);
        by(other).get(path).then().statusCode(404);
        by(other).post(path + "/approval").then().statusCode(404);
    }
}
