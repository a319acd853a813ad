package org.opendps.eligibility.charging.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.eligibility.Casework;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Finance bills a reference £46.10 for one week, less £5.00 that was billed too much before. */
@QuarkusTest
@WithTestResource(TestStack.class)
class BillLetterTest {

    private String person;
    private UUID bill;

    @BeforeEach
    void aBillIsMade() {
        person = Casework.register(Casework.everything())
                .then()
                .statusCode(201)
                .extract()
                .path("personRef");
        bill = UUID.randomUUID();
        told(bill);
        awaitBills(1);
    }

    private void awaitBills(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> by(PRACTITIONER)
                                .get("/v1/contribution-bills?personRef=" + person)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == count);
    }

    private void told(UUID bill) {
        told(bill, "-5.00");
    }

    private void told(UUID bill, String ofTheWeekBefore) {
        told(bill, ofTheWeekBefore, "");
    }

    /** @param received as JSON; bills of before it was told have nothing of it */
    private void told(UUID bill, String ofTheWeekBefore, String received) {
        Broker.send("finance.contribution-bill.v1", UUID.fromString(person), UUID.randomUUID(), """
                {"kind": "BILL_ISSUED", "billId": "%s", "version": 0, "authority": "E06000054", "personRef": "%s",
                 "number": "C-17", "upTo": "2026-12-06", "amount": "41.10", %s "billedOn": "2026-12-08",
                 "dueOn": "2027-01-05", "lines": [
                   {"weekStarting": "2026-11-23", "placementId": "%s", "providerId": "%s",
                    "provider": "Harbour Day Centre", "category": "DAY-CENTRE", "amount": "%s"},
                   {"weekStarting": "2026-11-30", "placementId": "%s", "providerId": "%s",
                    "provider": "Harbour <Day> Centre", "category": "DAY-CENTRE", "amount": "46.10"}]}
                """.formatted(
                        bill,
                        person,
                        received,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        ofTheWeekBefore,
                        UUID.randomUUID(),
                        UUID.randomUUID()));
    }

    private String letter() {
        return "/v1/contribution-bills/" + bill + "/letter";
    }

    @Test
    void becomesALetterWithNameAddressAndEachWeek() {
        by(PRACTITIONER)
                .accept("text/html")
                .get(letter())
                .then()
                .statusCode(200)
                .body(containsString("Alex Example<br/>2 Market Place<br/>Chippenham<br/>SN15 1AB"))
                .body(containsString("<strong>£41.10</strong> by <strong>5 January 2027</strong>"))
                .body(containsString("<strong>C-17</strong>"))
                .body(containsString("30 November 2026 to 6 December 2026"))
                .body(containsString("-£5.00"))
                .body(containsString("A sum with a minus"))
                .body(containsString("Harbour &lt;Day&gt; Centre"))
                .body(containsString("font-size: 20pt"));
    }

    @Test
    void explainsAMinusOnlyWhereThereIsOne() {
        bill = UUID.randomUUID();
        told(bill, "5.00");
        awaitBills(2);
        by(PRACTITIONER)
                .accept("text/html")
                .get(letter())
                .then()
                .statusCode(200)
                .body(not(containsString("minus")));
    }

    @Test
    void asksOnlyForWhatIsLeftOfIt() {
        bill = UUID.randomUUID();
        told(bill, "-5.00", "\"received\": \"12.10\",");
        awaitBills(2);
        by(PRACTITIONER)
                .accept("text/html")
                .get(letter())
                .then()
                .statusCode(200)
                .body(containsString("Please pay <strong>£29.00</strong> by <strong>5 January 2027</strong>"))
                .body(matchesPattern(
                        "(?s).*Altogether<.*£41\\.10<.*Already received<.*£12\\.10<" + ".*Left to pay<.*£29\\.00<.*"))
                .body(containsString("after we made this bill on 8 December 2026 is not shown"));
        by(PRACTITIONER)
                .get("/v1/contribution-bills?personRef=" + person)
                .then()
                .body("items.received", containsInAnyOrder("0.00", "12.10"));
    }

    @Test
    void asksForNothingWhereAllOfItIsReceived() {
        bill = UUID.randomUUID();
        told(bill, "-5.00", "\"received\": \"41.10\",");
        awaitBills(2);
        by(PRACTITIONER)
                .accept("text/html")
                .get(letter())
                .then()
                .statusCode(200)
                .body(containsString("You have nothing to pay."))
                .body(matchesPattern("(?s).*Left to pay<.*£0\\.00<.*"))
                .body(not(containsString("Please pay")))
                .body(not(containsString("before you pay")));
    }

    @Test
    void saysNothingOfMoneyReceivedWhereThereIsNone() {
        by(PRACTITIONER)
                .accept("text/html")
                .get(letter())
                .then()
                .statusCode(200)
                .body(containsString("Please pay <strong>£41.10</strong>"))
                .body(not(containsString("Already received")))
                .body(not(containsString("Left to pay")))
                .body(containsString("after we made this bill on 8 December 2026 is not shown"));
    }

    @Test
    void canBePrinted() {
        var pdf = by(PRACTITIONER)
                .accept("application/pdf")
                .get(letter())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void isListedUnderAReferenceOnly() {
        by(PRACTITIONER)
                .get("/v1/contribution-bills?billedOn=2026-12-08&personRef=" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo("41.10"))
                .body("items[0].letter", equalTo(letter()))
                .body(not(containsString("Alex")));
        by(PRACTITIONER)
                .get("/v1/contribution-bills?billedOn=2026-12-09&personRef=" + person)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void isTakenOnceHoweverOftenItIsTold() {
        told(bill);
        told(UUID.randomUUID());
        awaitBills(2);
        by(PRACTITIONER)
                .get("/v1/contribution-bills?limit=1&personRef=" + person)
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    @Test
    void whoeverReadsItIsInTheAccessLog() {
        by(PRACTITIONER).accept("text/html").get(letter()).then().statusCode(200);
        by(Login.as("auditor"))
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body("items.what", hasItem("GET /v1/contribution-bills/…/letter"));
    }

    @Test
    void isNothingToAnotherCouncil() {
        var other = PRACTITIONER.at("E06000099");
        by(other).accept("text/html").get(letter()).then().statusCode(404);
        by(other).get("/v1/contribution-bills?personRef=" + person).then().body("items", hasSize(0));
    }
}
