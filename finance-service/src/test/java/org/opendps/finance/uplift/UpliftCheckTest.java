package org.opendps.finance.uplift;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class UpliftCheckTest {

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private static ValidatableResponse check(Login login, FinanceStory story, Map<String, Object> more) {
        var asked = new HashMap<String, Object>(Map.of("budgetId", story.budget));
        asked.putAll(more);
        return by(login, asked).post("/v1/uplift-checks").then();
    }

    /** 44 sessions at £55.00, of which the last nine are after 31 March; two are attended. */
    @Test
    void countsWhatIsToComeAndSaysWhatWouldBeShort() {
        var story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "2000.00", "2027-28", "500.00"))
                .personalBudget("250.00");
        var placement = story.running();
        FinanceStory.clock("2026-12-08T09:00:00Z");
        Returned.approved(story.provider, placement, "2026-11-30", "2026-12-03");
        var commissioner = Login.as("commissioner");
        check(commissioner, story, Map.of("percent", "4.50", "from", "2026-11-30"))
                .statusCode(200)
                .body("lines.financialYear", contains("2026-27", "2027-28"))
                .body("lines.title", contains("Day opportunities", "Day opportunities"))
                .body("lines.sessions", contains(33, 9))
                .body("lines.costNow", contains("1815.00", "495.00"))
                .body("lines.costAfter", contains("1896.84", "517.32"))
                .body("lines.availableNow", contains("75.00", "5.00"))
                .body("lines.availableAfter", contains("-6.84", "-17.32"))
                .body("total.difference", equalTo("104.16"))
                .body("total.shortBy", equalTo("24.16"));
        check(commissioner, story, Map.of("perSession", "0.50", "from", "2027-04-01", "until", "2027-04-05"))
                .statusCode(200)
                .body("total.sessions", equalTo(2))
                .body("total.difference", equalTo("1.00"))
                .body("total.shortBy", equalTo("0.00"));
        check(commissioner, story, Map.of("perSession", "0.50", "from", "2027-04-02", "until", "2027-04-05"))
                .body("total.sessions", equalTo(1));
        check(commissioner, story, Map.of("percent", "4.50", "from", "2026-11-30", "area", "SOUTH"))
                .statusCode(200)
                .body("lines", hasSize(0))
                .body("total.costNow", equalTo("0.00"));
        check(
                        commissioner,
                        story,
                        Map.of(
                                "percent",
                                "4.50",
                                "from",
                                "2027-04-29",
                                "area",
                                "NORTH",
                                "category",
                                "DAY-CENTRE",
                                "providerId",
                                story.provider))
                .body("total.sessions", equalTo(1));
        check(commissioner.at(Login.OTHER_COUNCIL), story, Map.of("percent", "4.50", "from", "2026-11-30"))
                .statusCode(404);
        by(
                        commissioner.at(Login.OTHER_COUNCIL),
                        Map.of("percent", "4.50", "from", "2026-11-30", "providerId", story.provider))
                .post("/v1/uplift-checks")
                .then()
                .statusCode(200)
                .body("lines", hasSize(0));
    }

    @Test
    void needsOneOfThePercentageAndTheAmount() {
        var both = Map.of("percent", "4.50", "perSession", "1.20", "from", "2027-04-01");
        by(FinanceStory.FINANCE, both).post("/v1/uplift-checks").then().statusCode(400);
        by(FinanceStory.FINANCE, Map.of("from", "2027-04-01"))
                .post("/v1/uplift-checks")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("percent"));
        by(FinanceStory.FINANCE, Map.of("percent", "50.01", "from", "2027-04-01"))
                .post("/v1/uplift-checks")
                .then()
                .statusCode(400);
        by(FinanceStory.FINANCE, Map.of("perSession", "1000.01", "from", "2027-04-01"))
                .post("/v1/uplift-checks")
                .then()
                .statusCode(400);
        by(FinanceStory.FINANCE, Map.of("percent", "1", "from", "2027-04-01", "until", "2027-03-31"))
                .post("/v1/uplift-checks")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("until"));
        by(FinanceStory.FINANCE, Map.of("percent", "1", "from", "2027-04-01", "budgetId", UUID.randomUUID()))
                .post("/v1/uplift-checks")
                .then()
                .statusCode(404);
    }
}
