package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Mondays and Thursdays at £55.00 from 30 November 2026; on Wednesday 2 December contracts are written down. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AbsencesAgreedTest {

    private static final Login COMMISSIONER = Login.as("commissioner");

    private FinanceStory story;
    private UUID placement;

    @BeforeEach
    void aPlacement() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        placement = story.running();
        FinanceStory.clock("2026-12-02T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private static Response agree(Login who, String of, UUID id, String from, Map<String, String> settings) {
        return by(who, Map.of(of, id, "from", from, "reason", "contract, clause 12", "settings", settings))
                .post("/v1/absence-agreements");
    }

    private Response inHospital(String monday) {
        FinanceStory.clock("2027-01-20T12:00:00Z");
        return Returned.week(story.provider, placement, List.of(absent(monday), absent(plusThree(monday))));
    }

    private static String plusThree(String monday) {
        return LocalDate.parse(monday).plusDays(3).toString();
    }

    private static Map<String, String> absent(String day) {
        return Map.of("date", day, "outcome", "ABSENT", "code", "HOSPITAL");
    }

    @Test
    void aContractWithTheProviderGoesBeforeTheCouncilsPolicyFromItsDayOn() {
        agree(COMMISSIONER, "providerId", story.provider, "2026-12-07", Map.of("absence-kept-open-percent", "50"))
                .then()
                .statusCode(201)
                .body("agreedBy", equalTo("commissioner"));

        inHospital("2026-11-30").then().body("total", equalTo("110.00"));
        inHospital("2026-12-07")
                .then()
                .body("total", equalTo("55.00"))
                .body("sessions.percent", contains(50, 50))
                .body("policyVersion", containsString("+"));
    }

    @Test
    void whatIsAgreedForThePlacementGoesBeforeWhatIsAgreedWithItsProvider() {
        agree(COMMISSIONER, "placementId", placement, "2026-12-03", Map.of("absence-kept-open-percent", "80"))
                .then()
                .statusCode(201);
        agree(
                        FinanceStory.FINANCE,
                        "providerId",
                        story.provider,
                        "2026-12-07",
                        Map.of("absence-kept-open-percent", "50", "absence-hospital-weeks", "1"))
                .then()
                .statusCode(201);

        inHospital("2026-12-07")
                .then()
                .body("sessions.amount", contains("44.00", "44.00"))
                .body("sessions[0].why", containsString("paid for 1 week, until"));
    }

    @Test
    void ofTwoThatWereAgreedTheLaterCounts() {
        agree(COMMISSIONER, "placementId", placement, "2026-12-07", Map.of("absence-kept-open-percent", "80"));
        agree(COMMISSIONER, "placementId", placement, "2026-12-07", Map.of("absence-kept-open-percent", "20"));
        inHospital("2026-12-07").then().body("sessions.percent", contains(20, 20));
    }

    @Test
    void aContractWithAnotherProviderDoesNotCount() {
        agree(
                        COMMISSIONER,
                        "providerId",
                        FinanceStory.anotherProvider(),
                        "2026-12-07",
                        Map.of("absence-kept-open-percent", "50"))
                .then()
                .statusCode(201);
        inHospital("2026-12-07").then().body("total", equalTo("110.00"));
    }

    @Test
    void startsTomorrowAtTheEarliest() {
        var settings = Map.of("absence-kept-open-percent", "50");
        agree(COMMISSIONER, "placementId", placement, "2026-12-02", settings)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/policy-starts-too-early"));
        agree(COMMISSIONER, "placementId", placement, "2026-12-03", settings)
                .then()
                .statusCode(201);
    }

    @Test
    void takesSettingsOfAbsencesOnly() {
        agree(
                        COMMISSIONER,
                        "placementId",
                        placement,
                        "2026-12-07",
                        Map.of("absence-hospital-weeks", "53", "invoice-price-tolerance", "1.00"))
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        contains("settings.absence-hospital-weeks", "settings.invoice-price-tolerance"));
    }

    @Test
    void isOfOnePlacementOrOneProvider() {
        var both = new HashMap<String, Object>(Map.of(
                "placementId", placement, "providerId", story.provider, "from", "2026-12-07", "reason", "contract"));
        both.put("settings", Map.of("absence-notice-hours", "48"));
        by(COMMISSIONER, both).post("/v1/absence-agreements").then().statusCode(400);
    }

    @Test
    void anotherCouncilKnowsNothingOfThePlacement() {
        var settings = Map.of("absence-notice-hours", "48");
        var other = COMMISSIONER.at("E06000099");
        agree(other, "placementId", placement, "2026-12-07", settings).then().statusCode(404);
        agree(COMMISSIONER, "providerId", UUID.randomUUID(), "2026-12-07", settings)
                .then()
                .statusCode(404);

        agree(COMMISSIONER, "placementId", placement, "2026-12-07", settings);
        by(COMMISSIONER)
                .get("/v1/absence-agreements?placementId=" + placement)
                .then()
                .body("items.settings", hasItem(settings));
        assertThat(by(other)
                        .get("/v1/absence-agreements?placementId=" + placement)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }
}
