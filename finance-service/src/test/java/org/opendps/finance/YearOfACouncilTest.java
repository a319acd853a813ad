package org.opendps.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.finance.spend.DocumentedConsumer;
import org.opendps.test.Login;
import org.opendps.test.LongSet;
import org.opendps.test.TestStack;

/**
 * A year of a council with 44 providers and 862 people: 1,234 sessions a week, 1,233 at £201.54 and one at £203.18. In 52
 * weeks these are 64,168 sessions and £12,932,504.00 (Bradford, August 2025).
 */
@QuarkusTest
@WithTestResource(TestStack.class)
@EnabledIfSystemProperty(named = LongSet.PROPERTY, matches = "true")
class YearOfACouncilTest {

    private static final int PROVIDERS = 44;
    private static final int PEOPLE = 862;
    /** Who comes twice a week. */
    private static final int TWICE = 372;

    private static final int AREAS = 10;
    private static final LocalDate FIRST = LocalDate.parse("2026-04-06");
    private static final LocalDate LAST = LocalDate.parse("2027-04-04");
    private static final String TOTAL = "12932504.00";
    private static final String A_WEEK = "248702.00";

    private final PayRunStory story = new PayRunStory();
    private final List<FinanceStory> budgets = new ArrayList<>();
    private final List<UUID> providers = new ArrayList<>();

    private record Place(UUID placement, UUID provider, List<DayOfWeek> days) {}

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    @Test
    void addsUpToThePennyHoweverItIsSummedAndRebuilt() throws Exception {
        for (int i = 0; i < 4; i++) {
            budgets.add(
                    new FinanceStory(story.council).budgetOf(Map.of("2026-27", "4000000.00", "2027-28", "400000.00")));
        }
        for (int i = 0; i < PROVIDERS; i++) {
            var provider = FinanceStory.anotherProvider();
            providers.add(provider);
            story.registered(provider, "SELF_BILLING");
        }
        FinanceStory.clock("2026-04-01T09:00:00Z");
        var places = IntStream.range(0, PEOPLE).mapToObj(this::placed).toList();
        places.forEach(this::firm);
        awaitAll("committed", TOTAL);

        FinanceStory.clock("2027-04-13T12:30:00Z");
        int sessions = 0;
        for (var provider : providers) {
            sessions += returned(
                    provider,
                    places.stream()
                            .filter(place -> place.provider.equals(provider))
                            .toList());
        }
        assertThat(sessions).isEqualTo(64_168);
        approveAll();
        assertThat(sum("BUDGET", "spent")).isEqualByComparingTo(TOTAL);
        for (var by : List.of("PROVIDER", "AREA", "PLACEMENT", "COST_CENTRE", "CATEGORY")) {
            assertThat(sum(by, "spent")).isEqualByComparingTo(TOTAL);
            assertThat(sum(by, "committed")).isEqualByComparingTo("0.00");
        }

        FinanceStory.clock("2027-04-20T12:30:00Z");
        for (var sunday = FIRST.plusDays(6); !sunday.isAfter(LAST); sunday = sunday.plusWeeks(1)) {
            story.paid(sunday.toString(), "2027-04-20", PROVIDERS, A_WEEK);
        }
        assertThat(sum("AREA", "paid")).isEqualByComparingTo(TOTAL);

        var consumer = new DocumentedConsumer();
        Awaitility.await().atMost(Duration.ofMinutes(5)).untilAsserted(() -> {
            consumer.readOn(RestAssured.port, story.finance.token());
            for (var budget : budgets) {
                for (var year : List.of("2026-27", "2027-28")) {
                    var ledger = budget.position(year);
                    assertThat(consumer.line(budget.costCentre, year, "spent")).isEqualTo(ledger.get("spent"));
                    assertThat(consumer.line(budget.costCentre, year, "paid")).isEqualTo(ledger.get("spent"));
                    assertThat(consumer.line(budget.costCentre, year, "committed"))
                            .isEqualTo("0.00");
                }
            }
        });
        by(story.finance).get("/v1/ledger/verification").then().statusCode(200).body("holds", equalTo(true));
    }

    private Place placed(int person) {
        var budget = budgets.get(person % budgets.size());
        var days = person < TWICE ? List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY) : List.of(DayOfWeek.WEDNESDAY);
        var provider = providers.get(person % PROVIDERS);
        var placement = UUID.randomUUID();
        var asked = budget.asking(placement, FIRST.toString(), LAST.toString());
        asked.put("providerId", provider);
        asked.put("area", "A" + person % AREAS);
        asked.put("unitCost", person == PEOPLE - 1 ? "203.18" : "201.54");
        asked.put("days", days);
        asked.put("personalBudgetRequired", false);
        asked.put("replacesFrom", null);
        budget.awards.put(placement, budget.ask(asked));
        return new Place(placement, provider, days);
    }

    private void firm(Place place) {
        budgets.stream()
                .filter(budget -> budget.awards.containsKey(place.placement))
                .forEach(budget -> budget.plan(place.placement, UUID.randomUUID()));
    }

    /** A file for the whole year of a provider, as it keeps it. */
    private int returned(UUID provider, List<Place> places) {
        var csv = new StringBuilder("placementId,date,outcome,code,noticeGivenAt\n");
        for (var place : places) {
            for (var monday = FIRST; monday.isBefore(LAST); monday = monday.plusWeeks(1)) {
                for (var day : place.days) {
                    csv.append(place.placement)
                            .append(',')
                            .append(monday.plusDays(day.getValue() - 1L))
                            .append(",ATTENDED,,\n");
                }
            }
        }
        return by(Login.ofProvider(provider))
                .contentType("text/csv")
                .body(csv.toString())
                .post("/v1/attendance-files?reference=YEAR")
                .then()
                .statusCode(201)
                .extract()
                .path("linesReturned");
    }

    /** Two hundred at a time, until none waits. */
    private void approveAll() {
        while (true) {
            List<String> waiting = by(story.finance)
                    .get("/v1/attendance-returns?status=SUBMITTED&limit=200")
                    .jsonPath()
                    .getList("items.id");
            if (waiting.isEmpty()) {
                return;
            }
            List<Boolean> approved = by(story.finance, Map.of("returnIds", waiting))
                    .post("/v1/attendance-returns/approvals")
                    .jsonPath()
                    .getList("approved");
            assertThat(approved).doesNotContain(false);
        }
    }

    private void awaitAll(String what, String total) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> sum("BUDGET", what).compareTo(new BigDecimal(total)) == 0);
    }

    /** Over all pages. */
    private BigDecimal sum(String by, String what) {
        var sum = BigDecimal.ZERO;
        String after = "";
        while (after != null) {
            var page = by(story.finance)
                    .get("/v1/positions?limit=200&by=" + by + (after.isEmpty() ? "" : "&after=" + after))
                    .jsonPath();
            for (var item : page.<Map<String, String>>getList("items")) {
                sum = sum.add(new BigDecimal(String.valueOf(item.get(what))));
            }
            after = page.getString("next");
        }
        return sum;
    }
}
