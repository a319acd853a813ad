package org.opendps.eligibility.assessment.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.eligibility.assessment.Forms.ofAnAdult;
import static org.opendps.eligibility.assessment.Forms.with;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What the person is given in writing, and that it was given. */
@QuarkusTest
@WithTestResource(TestStack.class)
class WrittenRecordTest {

    private static final Map<String, Object> ADVICE =
            Map.of("reasons", "You manage <most> of the day.", "advice", "There is a reading group on Mondays.");
    private static final Map<String, Object> TO_THE_ADULT = Map.of("recipient", "ADULT", "format", "LARGE_PRINT");

    @BeforeEach
    void theDay() {
        by(Login.as("admin"), Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static String made(String person, int unable) {
        String assessment = by(
                        PRACTITIONER,
                        Map.of(
                                "kind",
                                "ADULT",
                                "form",
                                with(ofAnAdult(unable), "ownWords", "I miss Anne & the choir.")))
                .post("/v1/people/" + person + "/assessment-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(PRACTITIONER)
                .post("/v1/assessments/" + assessment + "/completion")
                .then()
                .statusCode(200);
        return by(PRACTITIONER)
                .post("/v1/assessments/" + assessment + "/determination")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response record(String determination, String type) {
        return by(PRACTITIONER).accept(type).get("/v1/determinations/" + determination + "/record");
    }

    private static Response advise(String determination) {
        return by(PRACTITIONER, ADVICE).post("/v1/determinations/" + determination + "/advice");
    }

    private static Response send(String determination, Map<String, Object> dispatch) {
        return by(PRACTITIONER, dispatch).post("/v1/determinations/" + determination + "/dispatches");
    }

    @Test
    void saysTheDecisionFirstAndThenWhatItRestsOn() {
        var page = record(made(registered(), 2), "text/html");
        page.then().statusCode(200).contentType(containsString("text/html"));
        assertThat(page.asString())
                .containsSubsequence(
                        "lang=\"en-GB\"",
                        "For: Alex Example",
                        "You have eligible needs for care and support.",
                        "What this means",
                        "I miss Anne &amp; the choir.",
                        "to see friends each week",
                        "takes significantly longer",
                        "This rests on: <span class=\"words\">Seen on the visit.",
                        "SI 2015/313 reg 2(2)(g)",
                        "participation: No company.",
                        "Assessed by practitioner (Social worker).",
                        "We met you.",
                        "without the help of a carer",
                        "What happens next",
                        "If you disagree",
                        "Ombudsman");
    }

    @Test
    void isAPdfThatAScreenReaderReads() throws IOException {
        var determination = made(registered(), 1);
        advise(determination).then().statusCode(201);
        var answer = record(determination, "application/pdf");
        answer.then().statusCode(200).contentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Our decision about your needs");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "Our decision about your needs",
                            "Your needs are not eligible under the national rules.",
                            "We found 1.",
                            "You manage <most> of the day.",
                            "There is a reading group on Mondays.",
                            "If you disagree");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as("letters are carried along")
                            .isTrue();
                }
            }
        }
    }

    /** A vertical tab comes along from a word processor. */
    @Test
    void isPrintedWithWhateverWasPasted() throws IOException {
        var determination = made(registered(), 1);
        by(PRACTITIONER, Map.of("reasons", "You cook.\u000bYou wash \uD83D\uDE00.\u0001", "advice", "Rest.\uFFFE"))
                .post("/v1/determinations/" + determination + "/advice")
                .then()
                .statusCode(201);
        try (var pdf = Loader.loadPDF(record(determination, "application/pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("You cook.", "You wash");
        }
    }

    @Test
    void isNotSentWithoutAdviceWhenNoneOfTheNeedsIsEligible() {
        var determination = made(registered(), 1);
        send(determination, TO_THE_ADULT)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/advice-missing"))
                .body("citation", containsString("s.13(2), (5)"));
        advise(determination).then().statusCode(201).body("recordVersion", equalTo(1));
        send(determination, TO_THE_ADULT)
                .then()
                .statusCode(201)
                .body("recordVersion", equalTo(1))
                .body("sentOn", equalTo("2026-11-23"));
        advise(determination).then().statusCode(201).body("recordVersion", equalTo(2));
        assertThat(record(determination, "text/html").asString())
                .contains("Version 2 of this record", "You manage &lt;most&gt; of the day.");
        by(PRACTITIONER)
                .get("/v1/determinations/" + determination + "/advice?limit=1")
                .then()
                .statusCode(200)
                .body("items.recordVersion", equalTo(List.of(2)));
        var sent = "/v1/determinations/" + determination + "/record?version=";
        assertThat(by(PRACTITIONER).accept("text/html").get(sent + 1).asString())
                .as("what was sent can be printed again")
                .contains("Version 1 of this record");
        assertThat(by(PRACTITIONER).accept("text/html").get(sent + 0).asString())
                .contains("Version 0 of this record")
                .doesNotContain("Our advice</h2>");
        by(PRACTITIONER).accept("text/html").get(sent + 3).then().statusCode(404);
        send(made(registered(), 2), TO_THE_ADULT).then().statusCode(201).body("recordVersion", equalTo(0));
    }

    @Test
    void keepsToWhomItWentOnWhichDayAndHow() {
        var person = registered();
        var determination = made(person, 2);
        send(determination, TO_THE_ADULT).then().statusCode(201);
        var other = Map.<String, Object>of("recipient", "OTHER_ASKED_FOR", "to", "her brother", "format", "EMAIL");
        send(determination, with(other, "to", " ")).then().statusCode(400);
        send(determination, Map.of()).then().statusCode(400).body("violations.field", hasItems("recipient", "format"));
        send(determination, other).then().statusCode(201).body("to", equalTo("her brother"));
        send(determination, with(TO_THE_ADULT, "sentOn", "2026-11-24"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/sent-later"));
        send(determination, with(TO_THE_ADULT, "sentOn", "2026-11-22")).then().statusCode(422);
        by(PRACTITIONER)
                .get("/v1/determinations/" + determination + "/dispatches")
                .then()
                .statusCode(200)
                .body("items.recipient", equalTo(List.of("ADULT", "OTHER_ASKED_FOR")))
                .body("items.format", equalTo(List.of("LARGE_PRINT", "EMAIL")))
                .body("items[1].to", equalTo("her brother"));
        var export =
                by(PRACTITIONER).header("Purpose", "REQUEST_OF_THE_PERSON").get("/v1/people/" + person + "/export");
        export.then().body("writtenRecords", hasSize(2)).body("determinations", hasSize(1));
        assertThat(export.asString()).doesNotContain("her brother");
    }

    @Test
    void saysSoWhenItDoesNotStandAndIsNotSentThen() {
        var person = registered();
        var determination = made(person, 2);
        determined(person, 2);
        assertThat(record(determination, "text/html").asString()).contains("another has taken its place");
        send(determination, TO_THE_ADULT).then().statusCode(409).body("currentState", equalTo("SUPERSEDED"));
        advise(determination).then().statusCode(409);
    }

    @Test
    void isOfTheCouncilOfThePerson() {
        var determination = made(registered(), 2);
        var stranger = PRACTITIONER.at(Login.OTHER_COUNCIL);
        for (var type : List.of("text/html", "application/pdf")) {
            by(stranger)
                    .accept(type)
                    .get("/v1/determinations/" + determination + "/record")
                    .then()
                    .statusCode(404);
        }
        by(stranger, ADVICE)
                .post("/v1/determinations/" + determination + "/advice")
                .then()
                .statusCode(404);
        by(stranger, TO_THE_ADULT)
                .post("/v1/determinations/" + determination + "/dispatches")
                .then()
                .statusCode(404);
        by(stranger)
                .get("/v1/determinations/" + determination + "/dispatches")
                .then()
                .statusCode(404);
    }
}
