package org.opendps.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What an officer looks for among all that a council has. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ListsByFieldTest {

    private static final String FIRST_WEEK = "2026-11-30";
    private static final String SECOND_WEEK = "2026-12-07";

    private final PayRunStory story = new PayRunStory();

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private Response list(String asked) {
        return by(story.finance).get(asked);
    }

    /** All of it, one on a page. */
    private List<String> pages(String asked, String field) {
        var found = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = list(asked + "&limit=1" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getList("items").size()).isLessThanOrEqualTo(1);
            found.addAll(page.getList("items." + field, String.class));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return found;
    }

    @Test
    void returnsByPlacementProviderAndWeek() {
        var one = story.supported();
        var other = story.supported();
        var placement = one.running();
        var another = other.running();
        FinanceStory.clock("2026-12-15T10:00:00Z");
        Returned.week(one.provider, placement, FIRST_WEEK, "2026-12-03").then().statusCode(201);
        Returned.week(one.provider, placement, SECOND_WEEK, "2026-12-10").then().statusCode(201);
        Returned.week(other.provider, another, FIRST_WEEK, "2026-12-03").then().statusCode(201);
        var returns = "/v1/attendance-returns?";

        assertThat(pages(returns + "placementId=" + placement, "weekStarting"))
                .containsExactly(FIRST_WEEK, SECOND_WEEK);
        assertThat(pages(returns + "providerId=" + other.provider, "placementId"))
                .containsExactly(another.toString());
        assertThat(pages(returns + "weekStarting=" + FIRST_WEEK, "placementId"))
                .containsExactly(placement.toString(), another.toString());
        list(returns + "weekStarting=" + SECOND_WEEK + "&placementId=" + another)
                .then()
                .body("items", hasSize(0));
        list(returns + "status=APPROVED&placementId=" + placement).then().body("items", hasSize(0));
        by(Login.ofProvider(one.provider))
                .get(returns + "weekStarting=" + SECOND_WEEK)
                .then()
                .body("items.placementId", contains(placement.toString()));
        by(Login.ofProvider(one.provider))
                .get(returns + "providerId=" + other.provider)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void commitmentsByStatusBudgetAndPlacement() {
        var one = story.supported();
        var other = story.supported();
        var firm = one.running();
        var firmToo = other.running();
        var reserved = other.recommend();
        other.awaitCommitment(reserved, "RESERVED");
        var commitments = "/v1/commitments?";

        assertThat(pages(commitments + "status=FIRM", "placementId"))
                .containsExactly(firm.toString(), firmToo.toString());
        assertThat(pages(commitments + "budgetId=" + other.budget, "placementId"))
                .containsExactly(firmToo.toString(), reserved.toString());
        list(commitments + "status=RESERVED")
                .then()
                .statusCode(200)
                .body("items.placementId", contains(reserved.toString()));
        list(commitments + "status=RESERVED&placementId=" + firm).then().body("items", hasSize(0));
        list(commitments + "status=FIRM&budgetId=" + other.budget + "&placementId=" + firmToo)
                .then()
                .body("items", hasSize(1));
        by(story.finance.at("E09999999"))
                .get(commitments + "budgetId=" + one.budget)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void payRunsByStatus() {
        var paid = story.supported();
        var placement = paid.running();
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, FIRST_WEEK, "2026-12-03");
        for (int run = 0; run < 2; run++) {
            by(story.finance, Map.of("reason", "rates"))
                    .post("/v1/pay-runs/" + story.drafted("2026-12-06") + "/discarding")
                    .then()
                    .statusCode(200);
        }
        story.drafted("2026-12-06");

        assertThat(pages("/v1/pay-runs?status=DISCARDED", "number")).containsExactly("1", "2");
        list("/v1/pay-runs?status=DRAFT").then().statusCode(200).body("items.number", contains(3));
        list("/v1/pay-runs").then().body("items", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "attendance-returns, placementId, 17",
        "attendance-returns, providerId, Harbour",
        "attendance-returns, weekStarting, soon",
        // a Tuesday
        "attendance-returns, weekStarting, 2026-12-01",
        "attendance-returns, weekStarting, +12026-12-07",
        "attendance-returns, status, WAITING",
        "commitments, status, firm",
        "commitments, budgetId, CC-1",
        "commitments, placementId, 17",
        "pay-runs, status, OPEN",
    })
    void aWrongValueNamesWhatItIsOf(String list, String parameter, String value) {
        by(story.finance)
                .queryParam(parameter, value)
                .get("/v1/" + list)
                .then()
                .statusCode(400)
                .body("violations.field", contains(parameter));
    }

    @Test
    void areInTheDocumentOfTheInterface() {
        RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/v1/attendance-returns'.get.parameters.name",
                        hasItems("placementId", "providerId", "weekStarting", "status"))
                .body(
                        "paths.'/v1/attendance-returns'.get.parameters.find { it.name == 'weekStarting' }.schema.type",
                        equalTo("string"))
                .body(
                        "paths.'/v1/commitments'.get.parameters.name",
                        containsInAnyOrder("status", "budgetId", "placementId", "after", "limit"))
                .body("paths.'/v1/pay-runs'.get.parameters.name", containsInAnyOrder("status", "after", "limit"));
    }
}
