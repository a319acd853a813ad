package org.opendps.finance.contribution;

import static org.opendps.test.Calls.by;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Broker;

/** A person whose support costs £110.00 a week from 30 November 2026, and who pays some of it. */
public final class ContributionStory {

    public final FinanceStory support;
    public final UUID placement;
    private final String council;
    private int version;

    public ContributionStory(String council) {
        this.council = council;
        support = new FinanceStory(council)
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("250.00");
        placement = support.running();
    }

    public void assessed(String weekly, String from) {
        assessed(weekly, from, false);
    }

    /** As eligibility-service tells it; returns when it is heard. */
    public void assessed(String weekly, String from, boolean suspended) {
        version++;
        Broker.send("eligibility.personal-budget.v1", support.person, UUID.randomUUID(), """
                {"kind": "PERSONAL_BUDGET_CHANGED", "personRef": "%s", "version": %d, "authority": "%s",
                 "decision": "ELIGIBLE", "weeklyAmount": "250.00", "from": "2026-04-01", "until": null, "lines": [],
                 "planVersion": 1, "planAgreedOn": "2026-04-01",
                 "contribution": {"weekly": "%s", "from": "%s", "until": null, "suspended": %s}}
                """.formatted(
                        support.person, version, council, weekly, from, suspended));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> heard(weekly, from, suspended));
    }

    private boolean heard(String weekly, String from, boolean suspended) {
        var answer = by(support.finance()).get(path());
        if (answer.statusCode() != 200) {
            return false;
        }
        List<Map<String, Object>> rates = answer.jsonPath().getList("rates");
        var last = rates.getLast();
        List<Map<String, Object>> pauses = answer.jsonPath().getList("rates[-1].suspended");
        boolean rests = !pauses.isEmpty() && pauses.getLast().get("until") == null;
        return weekly.equals(last.get("weekly")) && from.equals(last.get("from")) && rests == suspended;
    }

    public String path() {
        return "/v1/contributions/" + support.person;
    }

    public JsonPath read() {
        return by(support.finance())
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public Response paid(String amount, String on, String reference) {
        return by(support.finance(), Map.of("amount", amount, "receivedOn", on, "reference", reference))
                .post(path() + "/receipts");
    }

    public void collectedBy(String collector) {
        by(support.finance(), Map.of("collector", collector, "reason", "as before"))
                .put(path())
                .then()
                .statusCode(200)
                .body("collector", Matchers.equalTo(collector));
    }
}
