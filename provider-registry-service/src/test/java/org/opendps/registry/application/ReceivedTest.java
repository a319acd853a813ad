package org.opendps.registry.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Papers.require;
import static org.opendps.registry.Papers.shown;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.EVALUATOR;
import static org.opendps.registry.Registry.answer;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.decide;
import static org.opendps.registry.Registry.evaluate;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.submitted;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.Papers;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

/** The council reads, judges and keeps what was submitted, whatever the applicant writes or uploads afterwards. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ReceivedTest {

    private static final Map<String, String> REASON =
            Map.of("criterion", "The safeguarding assurance", "reason", "No named lead", "remedy", "Name a lead");

    private Login provider = Login.newcomer("nobody yet");

    @BeforeEach
    void somebodyHasRegistered() {
        provider = provider();
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private static Map<String, Object> legacy() {
        var request = system();
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2024-09-01"));
        request.remove("admissionDuringTerm");
        return request;
    }

    private static void returned(String id) {
        by(COMMISSIONER, Map.of("question", "Who is your safeguarding lead?"))
                .post("/v1/applications/" + id + "/return")
                .then()
                .statusCode(200);
    }

    private void rewritten(String id) {
        var path = "/v1/applications/" + id;
        var pack = pack();
        pack.put("offer", "Something else altogether");
        pack.put("sessionPrice", "99.00");
        pack.put("areas", List.of("NORTH"));
        pack.put("exclusionGrounds", List.of(Map.of("ground", "INSOLVENCY", "eventOn", "2026-01-15")));
        by(provider, pack)
                .header("If-Match", by(provider).get(path).header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse seenBy(Login who, String id) {
        return by(who).get("/v1/applications/" + id).then().statusCode(200);
    }

    @Test
    void whatIsWrittenAfterAQuestionIsTheApplicantsOwnUntilItIsSubmitted() {
        var system = openSystem(system());
        var id = submitted(provider, system);
        returned(id);
        rewritten(id);
        answer(provider, id).then().statusCode(200);
        seenBy(provider, id).body("sessionPrice", equalTo("99.00")).body("missing", empty());
        for (var council : List.of(COMMISSIONER, EVALUATOR, Login.as("auditor"), Login.as("support-officer"))) {
            seenBy(council, id)
                    .body("status", equalTo("RETURNED"))
                    .body("offer", equalTo("A workshop for twelve people"))
                    .body("sessionPrice", equalTo("55.00"))
                    .body("missing", nullValue())
                    .body("clarifications.answer", contains(nullValue()));
        }
        seenBy(COMMISSIONER, id).body("exclusionGrounds", empty());
        by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/applications")
                .then()
                .body("items[0].areas", contains("NORTH", "SOUTH"));
        submit(provider, id).then().statusCode(200);
        seenBy(COMMISSIONER, id)
                .body("sessionPrice", equalTo("99.00"))
                .body("exclusionGrounds.ground", contains("INSOLVENCY"))
                .body("clarifications.answer", contains("The club's secretary"));
    }

    @Test
    void refusalWithoutAnAnswerIsOfWhatWasSubmitted() {
        var id = submitted(provider, openSystem(system()));
        returned(id);
        rewritten(id);
        decide(COMMISSIONER, id, "REFUSE", REASON)
                .then()
                .statusCode(200)
                .body("offer", equalTo("A workshop for twelve people"))
                .body("exclusionGrounds", empty());
        seenBy(COMMISSIONER, id).body("sessionPrice", equalTo("55.00"));
    }

    @Test
    void noteOnAnEarlierSubmissionIsNoEvidenceOnTheNext() {
        var id = submitted(provider, openSystem(system()));
        returned(id);
        answer(provider, id).then().statusCode(200);
        submit(provider, id).then().statusCode(200);
        var notes = "/v1/applications/" + id + "/evaluations";
        by(COMMISSIONER).get(notes).then().body("items.ofEarlierSubmission", contains(true));
        decide(COMMISSIONER, id, "ADMIT")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/evidence-missing"))
                .body("missing", hasItems("a note on OFFER", "a note on COSTINGS", "a note on SAFEGUARDING"));
        evaluate(EVALUATOR, id, List.of("OFFER", "COSTINGS", "SAFEGUARDING"))
                .then()
                .statusCode(200)
                .body("ofEarlierSubmission", equalTo(false));
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(200);
    }

    @Test
    void openQuestionIsAnsweredBeforeItIsSubmittedAgain() {
        var id = submitted(provider, openSystem(system()));
        returned(id);
        seenBy(provider, id).body("missing.item", contains("answer"));
        submit(provider, id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/core-pack-incomplete"))
                .body("missing.item", contains("answer"));
        answer(provider, id).then().statusCode(200).body("missing", empty());
        submit(provider, id).then().statusCode(200);
    }

    private static ValidatableResponse documents(Login who, String id) {
        return by(who).get("/v1/applications/" + id + "/documents").then().statusCode(200);
    }

    /** Found by the requirement, and by nothing that the applicant attached. */
    @Test
    void whatWasHandedInStaysInTheVersionOfThatDay() {
        goTo("2026-11-23T09:00:00Z");
        var system = openSystem(legacy());
        require(system, Map.of("kind", "PUBLIC_LIABILITY_INSURANCE", "neededAt", "ADMISSION"))
                .then()
                .statusCode(201);
        var first = shown(provider, Papers.insurance("2026-01-01", "2026-12-31", "5000000.00"));
        var id = submitted(provider, system);
        decide(COMMISSIONER, id, "REFUSE", REASON).then().statusCode(200);
        goTo("2027-03-01T09:00:00Z");
        Papers.renewed(provider, first, "2027-01-01", "2027-12-31", "5000000.00");
        var another = Papers.insurance("2027-01-01", "2029-12-31", "10000000.00");
        shown(provider, another);
        for (var who : List.of(provider, COMMISSIONER)) {
            documents(who, id)
                    .body("items.id", contains(first))
                    .body("items[0].versions.number", contains(1))
                    .body("items[0].versions.validUntil", contains("2026-12-31"));
        }
    }

    @Test
    void whatIsAttachedAfterAQuestionIsSeenWithTheNextSubmission() {
        var id = submitted(provider, openSystem(system()));
        returned(id);
        var document = shown(provider, Map.of("kind", "OTHER"));
        by(provider, Map.of("documentId", document))
                .post("/v1/applications/" + id + "/documents")
                .then()
                .statusCode(200);
        documents(provider, id).body("items.id", contains(document));
        documents(COMMISSIONER, id).body("items.id", empty());
        seenBy(COMMISSIONER, id).body("documents", empty());
        answer(provider, id).then().statusCode(200);
        submit(provider, id).then().statusCode(200);
        documents(COMMISSIONER, id).body("items.id", contains(document));
    }

    @Test
    void nobodyIsAdmittedIntoASystemThatIsClosed() {
        var system = openSystem(system());
        var id = submitted(provider, system);
        var other = submitted(provider(), system);
        decide(COMMISSIONER, other, "ADMIT").then().statusCode(200);
        by(COMMISSIONER, Map.of("reasonCode", "REPLACED", "reason", "The next one is open"))
                .post("/v1/purchasing-systems/" + system + "/closing")
                .then()
                .statusCode(200);
        decide(COMMISSIONER, id, "ADMIT")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/admission-over"))
                .body("systemStatus", equalTo("CLOSED"))
                .body("citation", equalTo("Procurement Act 2023 s.45(9), s.46(11)"));
        decide(COMMISSIONER, id, "REFUSE", REASON).then().statusCode(200);
    }

    @Test
    void lastDayOfALegacySystemIsTheLastOfAdmission() {
        var request = system();
        request.putAll(
                Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2024-09-01", "validUntil", "2030-09-30"));
        request.remove("admissionDuringTerm");
        goTo("2026-02-01T09:00:00Z");
        var system = openSystem(request);
        var early = submitted(provider, system);
        var late = submitted(provider(), system);
        goTo("2029-02-23T23:59:59Z");
        decide(COMMISSIONER, early, "ADMIT").then().statusCode(200);
        goTo("2029-02-24T00:00:00Z");
        decide(COMMISSIONER, late, "ADMIT")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/admission-over"))
                .body("validUntil", equalTo("2029-02-23"))
                .body("citation", equalTo("PCR 2015 reg 34(5)"));
        decide(COMMISSIONER, late, "REFUSE", REASON).then().statusCode(200);
    }
}
