package org.opendps.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What two do at once is as if they had done it one after the other. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AtTheSameMomentTest {

    private static final Map<String, String> ENOUGH = Map.of("2026-27", "10000.00", "2027-28", "10000.00");

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private static Map<String, Object> week(UUID placement) {
        return Map.of(
                "placementId",
                placement,
                "weekStarting",
                "2026-12-07",
                "sessions",
                List.of(
                        Map.of("date", "2026-12-07", "outcome", "ATTENDED"),
                        Map.of("date", "2026-12-10", "outcome", "ATTENDED")));
    }

    private static List<Response> sixTimes(Callable<Response> call) {
        return AtOnce.call(Collections.nCopies(6, call));
    }

    @Test
    void aWeekIsReturnedAndApprovedOnce() {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00");
        var placement = story.running();
        FinanceStory.clock("2026-12-11T00:00:00Z");

        var returned = sixTimes(
                () -> by(Login.ofProvider(story.provider), week(placement)).post("/v1/attendance-returns"));

        assertThat(returned)
                .extracting(answer -> answer.statusCode())
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(returned)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/week-returned-before"));
        var id = returned.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .jsonPath()
                .getString("id");

        var approved = sixTimes(() -> by(FinanceStory.FINANCE).post("/v1/attendance-returns/" + id + "/approval"));

        assertThat(approved)
                .extracting(answer -> answer.statusCode())
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        assertThat(approved)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("currentState")).isEqualTo("APPROVED"));
        assertThat(story.position("2026-27")).containsEntry("spent", "110.00");
        assertThat(Broker.await("finance.spend.v1", placement, 3)).hasSize(3);
    }

    @Test
    void aCodeHasOneBudget() {
        var budget = Map.of(
                "title", "Day opportunities",
                "directorate", "ADULTS",
                "costCentre", "CC-" + UUID.randomUUID(),
                "subjectiveCode", "R4100",
                "category", "DAY-CENTRE");
        var answers = sixTimes(() -> by(FinanceStory.FINANCE, budget).post("/v1/budgets"));
        assertThat(answers)
                .extracting(answer -> answer.statusCode())
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/budget-exists"));
    }

    @Test
    void everyAllocationCounts() {
        var story = new FinanceStory().budgetOf(Map.of());
        var allocation = Map.of("financialYear", "2026-27", "amount", "100.00", "reason", "full council");
        var answers = AtOnce.call(Collections.nCopies(
                6,
                () -> by(FinanceStory.FINANCE, allocation)
                        .post("/v1/budgets/" + story.budget + "/allocations")
                        .statusCode()));
        assertThat(answers).containsOnly(201);
        assertThat(story.position("2026-27")).containsEntry("allocated", "600.00");
        var told = Broker.await("finance.budget.v1", story.budget, 7);
        assertThat(JsonPath.from(told.getLast().value()).getMap(""))
                .containsEntry("directorate", "ADULTS")
                .containsEntry("category", "DAY-CENTRE");
        assertThat(told)
                .extracting(event -> JsonPath.from(event.value()).getLong("version"))
                .doesNotHaveDuplicates();
    }
}
