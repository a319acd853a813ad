package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.inbox.NotHeardYet;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AwardConversationTest {

    private static final Map<String, String> ENOUGH = Map.of("2026-27", "10000.00", "2027-28", "10000.00");
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    ObjectMapper exactJson;

    @Inject
    AgroalDataSource database;

    @Inject
    Reserving reserving;

    private Terms terms(FinanceStory story) throws Exception {
        return exactJson.readValue(story.award("AWARD_RECOMMENDED", UUID.randomUUID(), UUID.randomUUID()), Terms.class);
    }

    @Test
    void reservesTheMoneyAndSaysSo() throws Exception {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00");
        var placement = story.recommend();

        var commitment = story.awaitCommitment(placement, "RESERVED");

        // 35 sessions to 31 March (30 November to 29 March), 9 from 1 April to 29 April
        assertThat(commitment).containsEntry("amount", "2420.00");
        assertThat(story.position("2026-27"))
                .containsEntry("allocated", "10000.00")
                .containsEntry("reserved", "1925.00")
                .containsEntry("committed", "0.00")
                .containsEntry("spent", "0.00")
                .containsEntry("available", "8075.00");
        assertThat(story.position("2027-28")).containsEntry("reserved", "495.00");
        var event = json.readTree(
                Broker.await("finance.commitment.v1", placement, 1).getFirst().value());
        assertThat(event.get("kind").asText()).isEqualTo("COMMITMENT_RESERVED");
        assertThat(event.get("weeklyCost").asText()).isEqualTo("110.00");
        assertThat(event.get("from").asText()).isEqualTo("2026-11-30");
        assertThat(event.get("until").asText()).isEqualTo("2027-04-30");
        assertThat(event.get("providerId").asText()).isEqualTo(story.provider.toString());
        assertThat(event.get("byFinancialYear").get(0).toString())
                .isEqualTo("{\"year\":\"2026-27\",\"sessions\":35,\"cost\":\"1925.00\"}");
    }

    @Test
    void refusesWithTheShortfallOfThePersonalBudget() throws Exception {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("109.99");
        var placement = story.recommend();
        story.awaitCommitment(placement, "REFUSED");
        var event = json.readTree(
                Broker.await("finance.commitment.v1", placement, 1).getFirst().value());
        assertThat(event.get("kind").asText()).isEqualTo("COMMITMENT_REFUSED");
        assertThat(event.get("limit").asText()).isEqualTo("PERSONAL_BUDGET");
        assertThat(event.get("shortBy").asText()).isEqualTo("0.01");
        assertThat(story.position("2026-27")).containsEntry("available", "10000.00");
    }

    @Test
    void refusesForSomebodyWhoIsNoLongerEligible() {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00").byPersonalBudget(1);
        story.tellPersonalBudget(1, "NOT_ELIGIBLE_OUTCOMES", "110.00", "null");
        var commitment = story.awaitCommitment(story.recommend(), "REFUSED");
        assertThat(commitment.get("shortfall")).asString().contains("PERSONAL_BUDGET", "110.00", "ELIGIBLE");
        story.byPersonalBudget(2).tellPersonalBudget(2, "ELIGIBLE", "110.00", "null");
        story.awaitCommitment(story.recommend(), "RESERVED");
    }

    @ParameterizedTest
    @CsvSource({
        "STANDING, ELIGIBLE, 110.00, RESERVED",
        "STANDING, POWER, 110.00, RESERVED",
        "STANDING, URGENT, 110.00, RESERVED",
        "STANDING, ELIGIBLE, 109.99, REFUSED",
        "STANDING, , 110.00, REFUSED",
        "SUSPENDED, ELIGIBLE, 110.00, REFUSED",
        "ENDED, ELIGIBLE, 110.00, REFUSED"
    })
    void reservesOnAnyGroundWhatTheCouncilManagesOfABudgetThatStands(
            String state, @Nullable String basis, String councilManaged, String status) {
        var story =
                new FinanceStory().budgetOf(ENOUGH).personalBudget("1000.00").byPersonalBudget(1);
        story.tellBudgetByRoute(1, state, basis == null ? "null" : "\"" + basis + "\"", councilManaged);
        story.awaitCommitment(story.recommend(), status);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-29, REFUSED", "2027-04-30, RESERVED"})
    void thePersonalBudgetMustStandToTheLastDay(String until, String status) {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00").byPersonalBudget(1);
        story.tellPersonalBudget(1, "ELIGIBLE", "110.00", "\"" + until + "\"");
        var commitment = story.awaitCommitment(story.recommend(), status);
        if (status.equals("REFUSED")) {
            assertThat(commitment.get("shortfall"))
                    .asString()
                    .contains("PERIOD", "to 2027-04-30", "from 2026-04-01 to 2027-04-29");
        }
    }

    @Test
    void refusesWithTheShortfallOfTheServiceBudgetAndItsYear() throws Exception {
        var story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "494.99"))
                .personalBudget("110.00");
        var placement = story.recommend();
        story.awaitCommitment(placement, "REFUSED");
        var event = json.readTree(
                Broker.await("finance.commitment.v1", placement, 1).getFirst().value());
        assertThat(event.get("limit").asText()).isEqualTo("SERVICE_BUDGET");
        assertThat(event.get("financialYear").asText()).isEqualTo("2027-28");
        assertThat(event.get("shortBy").asText()).isEqualTo("0.01");
        assertThat(story.position("2026-27")).containsEntry("reserved", "0.00");
    }

    @Test
    void anAwardWaitsForThePersonalBudgetThatIsStillOnItsWay() throws Exception {
        var story = new FinanceStory().budgetOf(ENOUGH);
        var terms = terms(story);
        assertThatThrownBy(() -> reserving.answer(terms)).isInstanceOf(NotHeardYet.class);
        var placement = story.recommend();
        story.personalBudget("110.00");
        story.awaitCommitment(placement, "RESERVED");
    }

    @Test
    void anAwardWaitsForTheVersionOfThePersonalBudgetThatItIsAskedBy() throws Exception {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("55.00").byPersonalBudget(1);
        var terms = terms(story);
        assertThatThrownBy(() -> reserving.answer(terms))
                .isInstanceOf(NotHeardYet.class)
                .hasMessageContaining("version 1");
        var placement = story.recommend();
        story.tellPersonalBudget(1, "110.00");
        story.awaitCommitment(placement, "RESERVED");
    }

    @Test
    void anAwardAskedTwiceIsAnsweredOnce() throws Exception {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("1000.00");
        var award = UUID.randomUUID();
        var event = UUID.randomUUID();
        var placement = story.recommend(award, event);
        story.recommend(award, event);
        story.recommend(award, UUID.randomUUID());
        story.awaitCommitment(placement, "RESERVED");
        var marker = story.recommend();
        story.awaitCommitment(marker, "RESERVED");
        assertThat(Broker.all("finance.commitment.v1", placement)).hasSize(1);
        assertThat(story.position("2026-27")).containsEntry("reserved", "3850.00");
    }

    @Test
    void neverReservesMoreThanThereIsHoweverManyAsk() {
        var story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "5774.99", "2027-28", "10000.00"))
                .personalBudget("10000.00");
        var placements = IntStream.range(0, 8).mapToObj(i -> story.recommend()).toList();
        var statuses = placements.stream()
                .map(p -> Broker.await("finance.commitment.v1", p, 1).getFirst().value())
                .toList();
        // three would need £5,775.00
        assertThat(statuses.stream().filter(v -> v.contains("COMMITMENT_RESERVED")))
                .hasSize(2);
        assertThat(story.position("2026-27"))
                .containsEntry("reserved", "3850.00")
                .containsEntry("available", "1924.99");
    }

    @Test
    void aPlacementMakesTheCommitmentFirmOnceAndTellsTheWorldByYear() throws Exception {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00");
        var placement = story.recommend();
        story.awaitCommitment(placement, "RESERVED");
        var event = UUID.randomUUID();
        story.plan(placement, event);
        story.plan(placement, event);
        story.plan(placement, UUID.randomUUID());

        story.awaitCommitment(placement, "FIRM");

        assertThat(story.position("2026-27"))
                .containsEntry("reserved", "0.00")
                .containsEntry("committed", "1925.00")
                .containsEntry("available", "8075.00");
        var told = Broker.await("finance.spend.v1", placement, 2);
        assertThat(told).hasSize(2);
        JsonNode first = json.readTree(told.getFirst().value());
        assertThat(first.get("kind").asText()).isEqualTo("COMMITMENT_FIRMED");
        assertThat(first.get("net").asText()).isEqualTo("1925.00");
        assertThat(first.get("units").asInt()).isEqualTo(35);
        assertThat(first.get("serviceTo").asText()).isEqualTo("2027-03-29");
        assertThat(first.get("provider").get("name").asText()).isEqualTo("Harbour Day Centre");
        assertThat(first.get("costCentre").asText()).isEqualTo(story.costCentre);
        assertThat(first.get("position").asLong()).isPositive();
        assertThat(json.readTree(told.get(1).value()).get("financialYear").asText())
                .isEqualTo("2027-28");
    }

    /** Mondays and Thursdays: 30 November is a Monday, 29 March the last of the year. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 1925.00, 495.00",
        "2026-12-01, 1870.00, 495.00",
        "2027-03-30, 0.00, 495.00",
        "2027-04-30, 0.00, 0.00"
    })
    void supportThatBeginsWithALateContractKeepsNoMoneyForTheDaysBeforeIt(String from, String first, String second) {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00");
        var award = UUID.randomUUID();
        var placement = story.recommend(award, UUID.randomUUID());
        story.awaitCommitment(placement, "RESERVED");
        story.planFrom(placement, award, from);
        story.awaitCommitment(placement, "FIRM");
        assertThat(story.position("2026-27")).containsEntry("reserved", "0.00").containsEntry("committed", first);
        assertThat(story.position("2027-28")).containsEntry("reserved", "0.00").containsEntry("committed", second);
    }

    @Test
    void theListOfAPlacementReadsAnIndexAndNothingElse() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off");
            var plan = new StringBuilder();
            try (var row =
                    statement.executeQuery("explain select * from commitment where authority = 'E06000054' and id >"
                            + " '" + new UUID(0, 0) + "' and placement_id = '" + UUID.randomUUID()
                            + "' order by id limit 51")) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            statement.execute("reset all");
            assertThat(plan.toString()).contains("commitment_list_of_placement").doesNotContain("Filter", "Sort");
        }
    }

    @Test
    void anotherCouncilSeesNothing() {
        var story = new FinanceStory().budgetOf(ENOUGH).personalBudget("110.00");
        var placement = story.recommend();
        var id = story.awaitCommitment(placement, "RESERVED").get("id");
        var other = Login.as("finance").at(Login.OTHER_COUNCIL);
        by(other).get("/v1/commitments/" + id).then().statusCode(404);
        by(other).get("/v1/budgets/" + story.budget).then().statusCode(404);
        by(other).get("/v1/budgets/" + story.budget + "/position").then().statusCode(404);
        by(other, Map.of("financialYear", "2026-27", "amount", "1.00", "reason", "mischief"))
                .post("/v1/budgets/" + story.budget + "/allocations")
                .then()
                .statusCode(404);
        List<Object> seen = by(other)
                .get("/v1/commitments?placementId=" + placement)
                .jsonPath()
                .getList("items");
        assertThat(seen).isEmpty();
    }
}
