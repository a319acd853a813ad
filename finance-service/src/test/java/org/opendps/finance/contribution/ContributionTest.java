package org.opendps.finance.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.finance.SpendTold;
import org.opendps.test.Infrastructure;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ContributionTest {

    private final String council =
            "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private final Login finance = Login.as("finance").at(council);

    @Inject
    DayTurning days;

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private void approved(ContributionStory story, String... dates) {
        approve(Returned.id(Returned.week(story.support.provider, story.placement, dates)));
    }

    private void approve(String id) {
        by(finance).post("/v1/attendance-returns/" + id + "/approval").then().statusCode(200);
    }

    private void turnTo(String day) {
        FinanceStory.clock(day + "T09:00:00Z");
        days.turn();
    }

    @Test
    void neverChargesMoreThanTheWeekCostAndPutsRightWhatChangesLater() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-15T09:00:00Z");
        approved(story, "2026-11-30", "2026-12-03");
        var once = List.of(
                Map.of("date", "2026-12-07", "outcome", "ATTENDED"), Map.of("date", "2026-12-10", "outcome", "ABSENT"));
        approve(Returned.id(Returned.week(story.support.provider, story.placement, once)));
        turnTo("2026-12-16");
        days.turn();

        var read = story.read();
        assertThat(read.getString("due")).isEqualTo("135.00");
        assertThat(read.getList("weeks.weekStarting")).containsExactly("2026-12-07", "2026-11-30");
        assertThat(read.getList("weeks.due")).containsExactly("55.00", "80.00");
        assertThat(story.support.position("2026-27"))
                .containsEntry("contributionsDue", "135.00")
                .containsEntry("contributionsReceived", "0.00")
                .containsEntry("spent", "165.00");

        story.paid("90.00", "2026-12-16", "R-" + story.placement).then().statusCode(201);
        assertThat(story.read().getList("weeks.received")).containsExactly("10.00", "80.00");

        // a back-dated assessment: less is owed of both weeks, and what was paid for the first pays the second
        story.assessed("50.00", "2026-11-28");
        turnTo("2026-12-17");
        read = story.read();
        assertThat(read.getList("weeks.due")).containsExactly("50.00", "50.00");
        assertThat(read.getList("weeks.received")).containsExactly("40.00", "50.00");
        assertThat(read.getString("outstanding")).isEqualTo("10.00");

        var told = SpendTold.of(story.placement, 10);
        assertThat(told.of("CONTRIBUTION_DUE")).hasSize(4).allSatisfy(event -> {
            assertThat(event.get("vatCode").asText()).isEqualTo("OUTSIDE");
            assertThat(event.get("personRef").asText()).isEqualTo(story.support.person.toString());
        });
        assertThat(told.of("CONTRIBUTION_DUE").stream()
                        .filter(event -> event.get("corrects").isNull()))
                .hasSize(2);
        assertThat(sum(told, "CONTRIBUTION_DUE")).isEqualByComparingTo("100.00");
        assertThat(sum(told, "CONTRIBUTION_RECEIVED")).isEqualByComparingTo("90.00");
        assertThat(story.support.position("2026-27"))
                .containsEntry("contributionsDue", "10.00")
                .containsEntry("contributionsReceived", "90.00");
    }

    private static BigDecimal sum(SpendTold told, String kind) {
        return told.of(kind).stream()
                .map(event -> new BigDecimal(event.get("net").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void askForNothingWhileChargingRests() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-07T09:00:00Z");
        story.assessed("80.00", "2026-11-30", true);
        FinanceStory.clock("2026-12-15T09:00:00Z");
        approved(story, "2026-11-30", "2026-12-03");
        approved(story, "2026-12-07", "2026-12-10");
        turnTo("2026-12-16");

        assertThat(story.read().getList("weeks.weekStarting")).containsExactly("2026-11-30");
        assertThat(story.read().getBoolean("suspended")).isTrue();
    }

    @Test
    void takesWhatWasPaidOnceAndKeepsWhatIsTooMuchForTheNextWeek() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-08T09:00:00Z");
        approved(story, "2026-11-30", "2026-12-03");
        story.paid("100.00", "2026-12-09", "late-" + story.placement)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/received-later"));
        var reference = "once-" + story.placement;
        story.paid("100.00", "2026-12-08", reference).then().statusCode(201);
        story.paid("100.00", "2026-12-08", reference)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/receipt-taken-before"));
        story.paid("0.00", "2026-12-08", "nothing").then().statusCode(400);
        assertThat(story.read().getString("onAccount")).isEqualTo("100.00");
        turnTo("2026-12-09");

        assertThat(story.read().getString("onAccount")).isEqualTo("20.00");
        assertThat(story.read().getString("outstanding")).isEqualTo("0.00");
        by(finance)
                .get("/v1/contributions")
                .then()
                .statusCode(200)
                .body("items.personRef", contains(story.support.person.toString()))
                .body("items.received", contains("80.00"));
        by(finance).get(story.path() + "/receipts").then().statusCode(200).body("items.reference", contains(reference));
        by(Login.as("finance").at("E09999999")).get(story.path()).then().statusCode(404);
    }

    @Test
    void billsWhatIsOnNoBillAndSaysWhatOfItIsPaid() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-15T09:00:00Z");
        approved(story, "2026-11-30", "2026-12-03");
        approved(story, "2026-12-07", "2026-12-10");
        turnTo("2026-12-16");
        bill("2026-12-17").then().statusCode(422).body("type", equalTo("/problems/billed-too-early"));
        bill("2026-12-12")
                .then()
                .statusCode(200)
                .body("lines", equalTo(1))
                .body("amount", equalTo("80.00"))
                .body("bills.personRef", contains(story.support.person.toString()))
                .body("bills.number", contains("C-1"));
        bill("2026-12-12").then().statusCode(200).body("lines", equalTo(0));
        bill("2026-12-13").then().statusCode(200).body("lines", equalTo(1));
        story.paid("100.00", "2026-12-16", "B-" + story.placement).then().statusCode(201);

        var bills = by(finance).get("/v1/contributions/bills?personRef=" + story.support.person);
        bills.then()
                .statusCode(200)
                .body("items.amount", contains("80.00", "80.00"))
                .body("items.paid", contains("80.00", "20.00"))
                .body("items.status", contains("PAID", "PARTLY_PAID"))
                .body("items.dueOn", contains("2027-01-13", "2027-01-13"))
                .body("items.number", contains("C-1", "C-2"));
        by(finance)
                .get("/v1/contributions/bills/" + bills.path("items[1].id"))
                .then()
                .statusCode(200)
                .body("personRef", equalTo(story.support.person.toString()))
                .body("lines", hasSize(1))
                .body("lines[0].weekStarting", equalTo("2026-12-07"))
                .body("overdue", equalTo(false));
        FinanceStory.clock("2027-01-14T09:00:00Z");
        by(finance)
                .get("/v1/contributions/bills/" + bills.path("items[1].id"))
                .then()
                .body("overdue", equalTo(true));
    }

    @Test
    void aReceiptThatCameToNothingIsReversedAndItsReferenceIsTakenAgain() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-08T09:00:00Z");
        approved(story, "2026-11-30", "2026-12-03");
        turnTo("2026-12-09");
        var reference = "CHQ-" + story.placement;
        String receipt = story.paid("100.00", "2026-12-09", reference)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var reversal = story.path() + "/receipts/" + receipt + "/reversal";
        var why = Map.of("reason", "not honoured");
        by(Login.as("finance").at("E09999999"), why).post(reversal).then().statusCode(404);

        by(finance, why).post(reversal).then().statusCode(422).body("type", equalTo("/problems/own-receipt"));
        var approver = Login.as("finance-approver").at(council);
        String minus = by(approver, why)
                .post(reversal)
                .then()
                .statusCode(201)
                .body("amount", equalTo("-100.00"))
                .body("reverses", equalTo(receipt))
                .extract()
                .path("id");
        by(approver, why)
                .post(reversal)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/receipt-reversed-before"));
        by(approver, why)
                .post(story.path() + "/receipts/" + minus + "/reversal")
                .then()
                .statusCode(409);
        assertThat(story.read().getString("outstanding")).isEqualTo("80.00");
        assertThat(story.read().getString("onAccount")).isEqualTo("0.00");
        assertThat(story.support.position("2026-27"))
                .containsEntry("contributionsDue", "80.00")
                .containsEntry("contributionsReceived", "0.00");
        story.paid("80.00", "2026-12-09", reference).then().statusCode(201);
        assertThat(story.read().getString("outstanding")).isEqualTo("0.00");
    }

    @Test
    void billsEverybodyAtOnceAndWhatComesLateOnTheNextBill() {
        var one = new ContributionStory(council);
        var other = new ContributionStory(council);
        for (var story : List.of(one, other)) {
            story.assessed("80.00", "2026-11-30");
        }
        FinanceStory.clock("2026-12-15T09:00:00Z");
        approved(one, "2026-11-30", "2026-12-03");
        approved(other, "2026-12-07", "2026-12-10");
        turnTo("2026-12-16");
        bill("2026-12-13").then().statusCode(200).body("bills", hasSize(2)).body("amount", equalTo("160.00"));
        approved(other, "2026-11-30", "2026-12-03");
        turnTo("2026-12-17");

        bill("2026-12-13").then().statusCode(200).body("bills", hasSize(0));
        bill("2026-12-17").then().statusCode(200).body("bills.amount", contains("80.00"));
    }

    /** A week that is approved before it ends is charged when it has, and nobody is looked at who has nothing new. */
    @Test
    void looksAtAPersonWhenSomethingHasChanged() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-04T09:00:00Z");
        days.turn();
        assertThat(nextLook(story)).isNull();
        approved(story, "2026-11-30", "2026-12-03");
        days.turn();
        assertThat(nextLook(story)).isEqualTo("2026-12-07");
        assertThat(story.read().getString("due")).isEqualTo("0.00");
        turnTo("2026-12-07");
        assertThat(story.read().getString("due")).isEqualTo("80.00");
        assertThat(nextLook(story)).isNull();
    }

    private static @Nullable String nextLook(ContributionStory story) {
        var url = Infrastructure.shared().jdbcUrl("finance");
        try (var connection = DriverManager.getConnection(url, "finance", "finance");
                var row = connection
                        .createStatement()
                        .executeQuery("select acts_on::text from contribution_due where id = '" + story.support.person
                                + "'")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private io.restassured.response.Response bill(String upTo) {
        return by(finance, Map.of("upTo", upTo)).post("/v1/contributions/bills");
    }

    @Test
    void showsIncomeBesideWhatIsExpected() {
        var story = new ContributionStory(council);
        story.assessed("80.00", "2026-11-30");
        FinanceStory.clock("2026-12-08T09:00:00Z");
        approved(story, "2026-11-30", "2026-12-03");
        turnTo("2026-12-09");
        var path = "/v1/contributions/income/" + story.support.budget + "/2026-27";
        var expected = Map.of("amount", "100.00", "reason", "as last year");
        by(finance, expected)
                .put(path)
                .then()
                .statusCode(200)
                .body("expected", equalTo("100.00"))
                .body("due", equalTo("80.00"))
                .body("variance", equalTo("-20.00"));
        by(finance, expected).put(path).then().statusCode(428);
        by(finance, expected).header("If-Match", "\"0\"").put(path).then().statusCode(200);
        by(finance).get(path).then().statusCode(200).body("income", equalTo("80.00"));
        by(finance)
                .get("/v1/contributions/income?financialYear=2026-27")
                .then()
                .statusCode(200)
                .body("items.budgetId", hasItem(story.support.budget));
    }
}
