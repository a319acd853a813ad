package org.opendps.finance.leakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Sessions at £55.00, of a council that no other test knows. */
@QuarkusTest
@WithTestResource(TestStack.class)
class LeakageTest {

    private static final String YEAR = "financialYear=2026-27";

    private final UUID member = UUID.randomUUID();

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private static FinanceStory story(String council) {
        return new FinanceStory(council)
                .budgetOf(Map.of("2026-27", "90000.00", "2027-28", "90000.00"))
                .personalBudget("2500.00");
    }

    private static String rate(String band, String price, String from) {
        return "{\"category\": \"DAY-CENTRE\", \"serviceBand\": \"%s\", \"sessionPrice\": \"%s\", \"from\": \"%s\"}"
                .formatted(band, price, from);
    }

    private void agreed(FinanceStory story, String council, int version, String... rates) {
        Broker.send("registry.member.v1", member, UUID.randomUUID(), """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": %d, "authority": "%s", "providerId": "%s",
                 "venues": [], "rates": [%s]}
                """.formatted(
                        member, version, council, story.provider, String.join(", ", rates)));
    }

    private static Map<String, String> line(FinanceStory story, String kind) {
        List<Map<String, Object>> items = by(story.finance())
                .get("/v1/leakage?" + YEAR + "&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream()
                .filter(item -> story.provider.toString().equals(item.get("providerId")))
                .findFirst()
                .map(item -> item.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue()))))
                .orElse(Map.of());
    }

    private static void await(FinanceStory story, String kind, String agreedCost) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> agreedCost.equals(line(story, kind).get("agreedCost")));
    }

    @Test
    void isWhatASessionCostsAboveTheHighestRateOfItsDay() {
        var council = "E06000040";
        var story = story(council);
        var placement = story.running();
        FinanceStory.clock("2026-12-15T09:00:00Z");
        Returned.approve(
                story.finance(), Returned.id(Returned.week(story.provider, placement, "2026-11-30", "2026-12-03")));
        assertThat(line(story, "NO_RATE"))
                .containsEntry("units", "2")
                .containsEntry("net", "110.00")
                .containsEntry("agreedCost", "null")
                .containsEntry("leakage", "0.00");
        // from 3 December on 54.00, the highest of two bands; the Monday before it 55.00, which is not above
        agreed(
                story,
                council,
                1,
                rate("A", "55.00", "2026-04-01"),
                rate("A", "53.00", "2026-12-03"),
                rate("B", "54.00", "2026-12-01"));
        await(story, "ABOVE_RATE", "54.00");
        assertThat(line(story, "ABOVE_RATE"))
                .containsEntry("units", "1")
                .containsEntry("net", "55.00")
                .containsEntry("leakage", "1.00")
                .containsEntry("placementId", placement.toString())
                .containsEntry("providerName", "Harbour Day Centre");
        assertThat(line(story, "NO_RATE")).isEmpty();
        assertThat(line(story, "OFF_SYSTEM")).isEmpty();
        by(story.finance())
                .get("/v1/leakage/totals?" + YEAR)
                .then()
                .statusCode(200)
                .body("spent", equalTo("110.00"))
                .body("leakage", equalTo("1.00"))
                .body("kinds", hasSize(1))
                .body("kinds[0].kind", equalTo("ABOVE_RATE"))
                .body("kinds[0].placements", equalTo(1));
        // an older version says nothing; a newer one corrects the rate
        agreed(story, council, 0, rate("A", "1.00", "2026-04-01"));
        agreed(story, council, 2, rate("A", "55.00", "2026-04-01"), rate("A", "50.00", "2026-12-03"));
        await(story, "ABOVE_RATE", "50.00");
        agreed(story, council, 3, rate("A", "55.00", "2026-04-01"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> line(story, "ABOVE_RATE").isEmpty());
        by(story.finance()).get("/v1/leakage/totals?" + YEAR).then().body("kinds", hasSize(0));
    }

    @Test
    void isAllOfWhatNoCallOffBought() {
        var council = "E06000041";
        var story = story(council);
        var first = imported(story);
        var second = imported(story);
        FinanceStory.clock("2026-12-15T09:00:00Z");
        List.of(first, second)
                .forEach(placement -> Returned.approve(
                        story.finance(),
                        Returned.id(Returned.week(story.provider, placement, "2026-11-30", "2026-12-03"))));
        by(story.finance())
                .get("/v1/leakage/totals?" + YEAR)
                .then()
                .body("leakage", equalTo("220.00"))
                .body("kinds[0].kind", equalTo("OFF_SYSTEM"))
                .body("kinds[0].placements", equalTo(2))
                .body("kinds[0].units", equalTo(4));
        var page = by(story.finance()).get("/v1/leakage?limit=1&" + YEAR);
        page.then().statusCode(200).body("items", hasSize(1)).body("items[0].leakage", equalTo("110.00"));
        by(story.finance())
                .get("/v1/leakage?limit=1&" + YEAR + "&after=" + page.jsonPath().getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        by(story.finance())
                .header("Accept", "text/csv")
                .get("/v1/leakage?" + YEAR)
                .then()
                .statusCode(200)
                .body(containsString(first.toString()))
                .body(containsString(second.toString()));
        by(Login.as("auditor").at(Login.OTHER_COUNCIL))
                .get("/v1/leakage?kind=OFF_SYSTEM&" + YEAR)
                .then()
                .statusCode(200)
                .body("items.findAll { it.providerId == '" + story.provider + "' }", hasSize(0));
    }

    /** Two sessions are spot, and two under the framework without a call-off: these are compared with a rate. */
    @Test
    void isNotWhatCameUnderTheFramework() {
        var council = "E06000042";
        var story = story(council);
        var placement = imported(story);
        FinanceStory.clock("2026-12-15T09:00:00Z");
        for (var week : List.of(List.of("2026-11-30", "2026-12-03"), List.of("2026-12-07", "2026-12-10"))) {
            Returned.approve(
                    story.finance(),
                    Returned.id(Returned.week(story.provider, placement, week.getFirst(), week.getLast())));
        }
        agreed(story, council, 1, rate("A", "50.00", "2026-04-01"));
        assertThat(line(story, "OFF_SYSTEM")).containsEntry("net", "220.00");
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "PLACEMENT_REVIEWED", "placementId": "%s", "version": 12, "awardId": null,
                 "terms": [{"from": "2026-11-30", "until": "2026-12-06", "basis": "SPOT", "unitCost": "55.00"},
                           {"from": "2026-12-07", "until": "2027-04-30", "basis": "FRAMEWORK", "unitCost": "55.00"}]}
                """.formatted(placement));
        await(story, "ABOVE_RATE", "100.00");
        assertThat(line(story, "ABOVE_RATE")).containsEntry("units", "2").containsEntry("leakage", "10.00");
        assertThat(line(story, "OFF_SYSTEM")).containsEntry("units", "2").containsEntry("leakage", "110.00");
    }

    /** As a change of a placement that was brought in asks. */
    private static UUID imported(FinanceStory story) {
        var placement = UUID.randomUUID();
        var asked = story.asking(placement, "2026-11-30", "2027-04-30");
        asked.put("replacesFrom", null);
        story.changed(asked, "PLACEMENT_VARIED");
        return placement;
    }

    @Test
    void isAskedOfAYear() {
        by(FinanceStory.FINANCE).get("/v1/leakage").then().statusCode(400);
        by(FinanceStory.FINANCE).get("/v1/leakage/totals").then().statusCode(400);
        by(FinanceStory.FINANCE)
                .get("/v1/leakage?after=nonsense&" + YEAR)
                .then()
                .statusCode(400);
    }
}
