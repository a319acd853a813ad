package org.opendps.finance.invoice.promptness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** An invoice of £110.00 was due on 6 January 2027, and is paid ten days later, in the second half of a financial year. */
@QuarkusTest
@WithTestResource(TestStack.class)
class InterestOfLatePaymentTest {

    private final PayRunStory story = new PayRunStory();
    private FinanceStory paid = new FinanceStory();
    private UUID placement = UUID.randomUUID();
    private String invoice = "";

    @BeforeEach
    void isPaidTenDaysLate() {
        paid = story.supported();
        placement = paid.running();
        story.registered(paid.provider, "INVOICE");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        invoice = week("2026-11-30", "2026-12-03", "2026-12-06", "2026-12-08");
        FinanceStory.clock("2027-01-16T10:00:00Z");
        story.paid("2026-12-06", "2027-01-16", 1, "110.00");
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private String week(String monday, String thursday, String sunday, String issuedOn) {
        story.approved(paid, placement, monday, thursday);
        return Invoiced.send(
                        paid.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                issuedOn,
                                "0.00",
                                List.of(Invoiced.line(placement, monday, sunday, 2, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private ValidatableResponse published(String year) {
        return by(Login.as("auditor").at(story.council))
                .get("/v1/prompt-payment?financialYear=" + year)
                .then()
                .statusCode(200);
    }

    private Response interestPaid(String on, String amount) {
        return by(story.finance, Map.of("paidOn", on, "amount", amount, "reference", "BACS 7"))
                .header("If-Match", by(story.finance).get(invoice).header("ETag"))
                .put(invoice + "/interest-paid");
    }

    /** £110.00 at 11.75 per cent for 10 days. */
    @Test
    void whatWasPaidLateAndWhatItEarnedStaysWhenItIsCreditedLater() {
        published("2026-27")
                .body("items.amountPaidLate", contains("110.00"))
                .body("items.interestLiable", contains("0.35"));
        week("2026-12-07", "2026-12-10", "2026-12-13", "2027-01-16");
        Invoiced.credit(paid.provider, invoice, "C-" + UUID.randomUUID(), "55.00", "0.00")
                .then()
                .statusCode(201);
        story.paid("2026-12-13", "2027-01-16", 1, "55.00");

        by(story.finance)
                .get(invoice)
                .then()
                .body("paid", equalTo("55.00"))
                .body("payment.amount", equalTo("110.00"))
                .body("payment.interest.days", equalTo(10))
                .body("payment.interest.rate", equalTo("11.75"))
                .body("payment.interest.interest", equalTo("0.35"));
        published("2026-27")
                .body("items.paid", contains(2))
                .body("items.paidLate", contains(1))
                .body("items.amountPaidLate", contains("110.00"))
                .body("items.interestLiable", contains("0.35"))
                .body("items.interestPaid", contains("0.00"));
    }

    @Test
    void interestThatWasPaidCountsInTheHalfYearInWhichItWas() {
        FinanceStory.clock("2027-04-10T10:00:00Z");
        by(story.finance).get(invoice).then().body("payment.interestPaid", nullValue());
        interestPaid("2027-04-09", "3.50").then().statusCode(200);
        interestPaid("2027-04-10", "0.35")
                .then()
                .statusCode(200)
                .body("payment.interestPaid.paidOn", equalTo("2027-04-10"))
                .body("payment.interestPaid.amount", equalTo("0.35"))
                .body("payment.interestPaid.reference", equalTo("BACS 7"))
                .body("payment.interest.interest", equalTo("0.35"));

        published("2026-27")
                .body("items.interestLiable", contains("0.35"))
                .body("items.interestPaid", contains("0.00"));
        published("2027-28")
                .body("items.from", contains("2027-04-01"))
                .body("items.paid", contains(0))
                .body("items.interestLiable", contains("0.00"))
                .body("items.interestPaid", contains("0.35"));
        interestPaid("2027-04-10", "0.00").then().statusCode(200);
        published("2027-28").body("items", hasSize(0));
    }

    /** Of two weeks the second one was approved after the first was paid, ten days late; then it is late by 52 days. */
    @Test
    void whatWasPaidLateOfAPartStaysWhenTheRestIsPaid() {
        story.approved(paid, placement, "2026-12-07", "2026-12-10");
        invoice = Invoiced.send(
                        paid.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                "2027-01-16",
                                "0.00",
                                List.of(
                                        Invoiced.line(placement, "2026-12-07", "2026-12-13", 2, "55.00", "EXEMPT"),
                                        Invoiced.line(placement, "2026-12-14", "2026-12-20", 2, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        by(story.finance, Map.of("reason", "One week was delivered"))
                .post(invoice + "/release")
                .then()
                .statusCode(200)
                .body("payable", equalTo("110.00"));
        FinanceStory.clock("2027-02-24T10:00:00Z");
        story.paid("2026-12-20", "2027-02-24", 1, "110.00");
        published("2026-27")
                .body("items.amountPaidLate", contains("220.00"))
                .body("items.interestLiable", contains("0.70"));

        FinanceStory.clock("2027-04-07T10:00:00Z");
        story.approved(paid, placement, "2026-12-14", "2026-12-17");
        by(story.finance).post(invoice + "/matching").then().statusCode(200).body("payable", equalTo("220.00"));
        story.paid("2026-12-20", "2027-04-07", 1, "110.00");

        by(story.finance)
                .get(invoice)
                .then()
                .body("paid", equalTo("220.00"))
                .body("payment.paidOn", equalTo("2027-04-07"))
                .body("payment.interest.interest", equalTo("1.84"))
                .body("payment.before.paidOn", contains("2027-02-24"))
                .body("payment.before.amount", contains("110.00"))
                .body("payment.before.interest.interest", contains("0.35"));
        published("2026-27")
                .body("items.paid", contains(2))
                .body("items.paidLate", contains(2))
                .body("items.amountPaidLate", contains("220.00"))
                .body("items.interestLiable", contains("0.70"));
        published("2027-28")
                .body("items.paid", contains(1))
                .body("items.amountPaidLate", contains("110.00"))
                .body("items.interestLiable", contains("1.84"));
        interestPaid("2027-02-23", "0.35").then().statusCode(422);
        interestPaid("2027-02-25", "0.35").then().statusCode(200);
        interestPaid("2027-04-07", "0.00").then().statusCode(200);
        published("2027-28").body("items.paid", contains(1));
    }

    @Test
    void interestIsPaidOnceThePaymentWasLateAndNotAheadOfTime() {
        interestPaid("2027-01-15", "0.35")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interest-not-paid-then"));
        interestPaid("2027-01-17", "0.35")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interest-not-paid-then"));
        interestPaid("2027-01-16", "-0.01").then().statusCode(400);
        by(story.finance, Map.of("paidOn", "2027-01-16", "amount", "0.35", "reference", "BACS 7"))
                .put(invoice + "/interest-paid")
                .then()
                .statusCode(428);
        invoice = week("2026-12-07", "2026-12-10", "2026-12-13", "2027-01-16");
        interestPaid("2027-01-16", "0.35").then().statusCode(422).body("type", equalTo("/problems/not-paid-late"));
        story.paid("2026-12-13", "2027-01-16", 1, "110.00");
        interestPaid("2027-01-16", "0.35").then().statusCode(422).body("type", equalTo("/problems/not-paid-late"));
    }
}
