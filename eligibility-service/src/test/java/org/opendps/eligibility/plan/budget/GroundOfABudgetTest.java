package org.opendps.eligibility.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** A budget stands on a duty, on a power that the council uses, or on urgent needs, and on nothing else. */
@QuarkusTest
@WithTestResource(TestStack.class)
class GroundOfABudgetTest {

    private static void found(String person, Map<String, Object> findings) {
        determine(assess(person, findings).then().statusCode(201).extract().path("id"))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> chosen(int unable) {
        var findings = findings(unable);
        findings.put("circumstances", Map.of("ordinaryResidence", "OURS", "councilChooses", true));
        return findings;
    }

    private static Map<String, Object> urgent() {
        var findings = findings(0);
        findings.put("urgent", true);
        return findings;
    }

    private static ValidatableResponse budget(String person) {
        return by(PRACTITIONER).get("/v1/people/" + person + "/personal-budget").then();
    }

    private static void agreed(String person) {
        agree(
                        PRACTITIONER,
                        draft(person, plan()).then().statusCode(201).extract().path("id"))
                .then()
                .statusCode(200);
    }

    private static List<JsonPath> told(String person, int count) {
        return Broker.await("eligibility.personal-budget.v1", person, count).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
    }

    @Test
    void powerThatTheCouncilUsesIsGround() {
        var person = registered();
        found(person, findings(1));
        draft(person, plan()).then().statusCode(422).body("type", equalTo("/problems/person-not-eligible"));
        found(person, chosen(1));
        agreed(person);
        budget(person).statusCode(200).body("determination.basis", equalTo("POWER"));
        var event = told(person, 1).getFirst();
        assertThat(event.getString("determination.basis")).isEqualTo("POWER");
        assertThat(event.getString("determination.kind")).isEqualTo("ADULT");
        assertThat(event.getString("assessedOn")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void urgentNeedsAreMetBeforeAnythingIsAssessed() {
        var person = registered();
        found(person, urgent());
        agreed(person);
        budget(person).statusCode(200).body("determination.basis", equalTo("URGENT"));
    }

    @Test
    void budgetIsToldAnewWhenItsGroundChangesOrGoes() {
        var person = registered();
        found(person, urgent());
        agreed(person);
        found(person, findings(2));
        budget(person).body("determination.basis", equalTo("ELIGIBLE"));
        found(person, findings(1));
        budget(person).statusCode(404);
        assertThat(told(person, 3))
                .extracting(event -> event.getString("determination.basis"))
                .containsExactly("URGENT", "ELIGIBLE", null);
    }

    @Test
    void showsWhatIsCommittedAndLeft() {
        var person = registered();
        found(person, findings(2));
        agreed(person);
        var commitment = UUID.randomUUID();
        commit(person, commitment, 1, "COMMITMENT_RESERVED", "70.00");
        commit(person, UUID.randomUUID(), 1, "COMMITMENT_REFUSED", "90.00");
        await(person, "70.00");
        budget(person)
                .body("lines[0].category", equalTo("DAY"))
                .body("lines[0].committedWeekly", equalTo("70.00"))
                .body("lines[0].leftWeekly", equalTo("40.00"))
                .body("routes[0].leftWeekly", equalTo("40.00"))
                .body("committed[0].amount", equalTo("1000.00"));
        commit(person, commitment, 3, "COMMITMENT_RELEASED", "70.00");
        await(person, "0.00");
        commit(person, commitment, 2, "COMMITMENT_FIRMED", "70.00");
        commit(person, UUID.randomUUID(), 1, "COMMITMENT_FIRMED", "55.00");
        await(person, "55.00");
    }

    private static void await(String person, String committed) {
        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> committed.equals(budget(person).extract().path("routes[0].committedWeekly")));
    }

    private static void commit(String person, UUID commitment, int version, String kind, String weekly) {
        var placement = UUID.randomUUID();
        Broker.send("finance.commitment.v1", placement, UUID.randomUUID(), """
                {"kind": "%s", "commitmentId": "%s", "version": %d, "authority": "E06000054", "personRef": "%s",
                 "placementId": "%s", "category": "DAY", "area": "NORTH", "fundingRoute": "COUNCIL_MANAGED",
                 "weeklyCost": "%s", "amount": "1000.00", "from": "2026-11-30", "until": "2099-03-31", "other": 1}
                """.formatted(
                        kind, commitment, version, person, placement, weekly));
    }
}
