package org.opendps.eligibility.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.everything;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A sheet that a person chooses from. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OfferSheetTest {

    private static final Login ADMIN = Login.as("admin");

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void twentyThirdOfNovember() {
        by(ADMIN, Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static Map<String, Object> offer(UUID bid, String provider) {
        return Map.of(
                "bidId",
                bid,
                "provider",
                provider,
                "what",
                "Singing & cooking <together>",
                "where",
                "The old school",
                "when",
                "Monday, 10 to 3",
                "weeklyCost",
                "55.00");
    }

    @SafeVarargs
    private static Response make(String person, String chooseBy, Map<String, Object>... offers) {
        return by(
                        PRACTITIONER,
                        Map.of(
                                "callOffId",
                                UUID.randomUUID(),
                                "chooseBy",
                                chooseBy,
                                "support",
                                "a day in a group",
                                "offers",
                                List.of(offers)))
                .post("/v1/people/" + person + "/offer-sheets");
    }

    private static Response as(String type, String path) {
        return by(PRACTITIONER).header("Accept", type).get(path);
    }

    private static void assess(String person) {
        by(
                        PRACTITIONER,
                        Map.of(
                                "on",
                                "2026-11-02",
                                "ageBand",
                                "AGE_25_TO_PENSION",
                                "weeklyCost",
                                "110.00",
                                "weeklyIncome",
                                "150.00",
                                "capital",
                                "0.00"))
                .post("/v1/people/" + person + "/financial-assessments")
                .then()
                .statusCode(201);
    }

    @Test
    void isReadAndPrintedInTheLettersThatThePersonNeeds() throws IOException {
        String person = register(everything()).then().statusCode(201).extract().path("personRef");
        assess(person);
        var path = make(
                        person,
                        "2026-12-04",
                        offer(UUID.randomUUID(), "Lark Lane Club"),
                        offer(UUID.randomUUID(), "Market Place"))
                .then()
                .statusCode(201)
                .body("sheet.offers.provider", contains("Lark Lane Club", "Market Place"))
                .extract()
                .header("Location");
        var page = as("text/html", path).asString();
        assertThat(page)
                .contains(
                        "For: Alex Example",
                        "Choice B: Market Place",
                        "Singing &amp; cooking &lt;together&gt;",
                        "Friday 4 December 2026",
                        "you pay at most £29.60 a week",
                        "font-size: 20pt")
                .doesNotContain("SENSORY", "1961", "NHS");
        try (var pdf = Loader.loadPDF(as("application/pdf", path).asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(pdf)).contains("I choose A, Lark Lane Club");
        }
    }

    @Test
    void isPrintedWhateverWasPasted() throws IOException {
        var pasted = new HashMap<>(offer(UUID.randomUUID(), "Lark Lane Club"));
        pasted.put("what", "Singing\u0007 and\u000b cooking \ufffe\uffff\ud83d\ude00");
        var path = make(registered(), "2026-12-04", pasted).header("Location");
        as("text/html", path).then().statusCode(200);
        var printed = as("application/pdf", path);
        printed.then().statusCode(200);
        try (var pdf = Loader.loadPDF(printed.asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Singing", "cooking");
        }
    }

    @Test
    void leavesTimeToChooseAndNamesEachOfferOnce() {
        var person = registered();
        var bid = UUID.randomUUID();
        make(person, "2026-11-22", offer(bid, "Lark Lane Club"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/chooses-too-late"));
        make(person, "2026-12-04", offer(bid, "Lark Lane Club"), offer(bid, "Market Place"))
                .then()
                .statusCode(400);
        make(person, "2026-11-23", offer(bid, "Lark Lane Club"))
                .then()
                .statusCode(201)
                .body("youPay", nullValue());
    }

    @Test
    void isOfNobodyElseAndClosedAtRest() throws SQLException {
        var person = registered();
        String path = make(person, "2026-12-04", offer(UUID.randomUUID(), "Lark Lane Club"))
                .header("Location");
        by(PRACTITIONER.at(Login.OTHER_COUNCIL)).get(path).then().statusCode(404);
        by(Login.ofProvider(UUID.randomUUID())).get(path).then().statusCode(403);
        by(PRACTITIONER)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .get("/v1/people/" + person + "/export")
                .then()
                .body("offerSheets[0].sheet.support", equalTo("a day in a group"));
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select s::text || (select string_agg(a::text, '') from audit_entry a)"
                                + " from offer_sheet s where person_ref = '" + person + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).contains(person).doesNotContain("Lark Lane", "a day in a group");
        }
    }
}
