package org.opendps.registry.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.confirm;
import static org.opendps.registry.Registry.decide;
import static org.opendps.registry.Registry.evaluated;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.submitAsRead;
import static org.opendps.registry.Registry.submitted;
import static org.opendps.registry.Registry.system;
import static org.opendps.registry.Trust.accredited;
import static org.opendps.registry.Trust.consent;
import static org.opendps.registry.Trust.consenting;
import static org.opendps.registry.Trust.machine;
import static org.opendps.registry.Trust.mandated;
import static org.opendps.registry.Trust.officer;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

/** A support officer writes for a club, the club confirms; answers are used again; refusals have consequences. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class HelpTest {

    private final Login officer = officer();
    private Login provider = Login.newcomer("nobody yet");

    @BeforeEach
    void clubHasConsented() {
        provider = provider();
        consenting(provider, provider.provider(), consent(officer)).then().statusCode(201);
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private RequestSpecification helping(Object body) {
        return by(officer, body).header("On-Behalf-Of", String.valueOf(provider.provider()));
    }

    private String drafted(String system) {
        var answer = helping(pack()).post("/v1/purchasing-systems/" + system + "/applications");
        answer.then().statusCode(201).body("help.helpedBy", equalTo(officer.name()));
        return answer.jsonPath().getString("id");
    }

    private Response submitForIt(String id) {
        return by(officer)
                .header("On-Behalf-Of", String.valueOf(provider.provider()))
                .post("/v1/applications/" + id + "/submission");
    }

    @Test
    void officerNeedsTheClubsConsentAndSaysForWhom() {
        var system = openSystem(system());
        by(officer, pack())
                .post("/v1/purchasing-systems/" + system + "/applications")
                .then()
                .statusCode(400);
        by(officer, pack())
                .header("On-Behalf-Of", String.valueOf(provider().provider()))
                .post("/v1/purchasing-systems/" + system + "/applications")
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverDoesNotSayForWhomLearnsNothingOfWhatIsThere() {
        var there = drafted(openSystem(system()));
        for (var who : List.of(officer, machine())) {
            for (var id : List.of(there, String.valueOf(UUID.randomUUID()))) {
                var application = "/v1/applications/" + id;
                asksForWhom(by(who, pack()).header("If-Match", "\"0\"").put(application));
                asksForWhom(by(who).post(application + "/submission"));
                asksForWhom(by(who).post(application + "/withdrawal"));
                asksForWhom(by(who).get(application + "/support-officer"));
                asksForWhom(by(who).delete(application + "/documents/" + UUID.randomUUID()));
            }
        }
    }

    private static void asksForWhom(Response answer) {
        answer.then().statusCode(400).body("type", equalTo("/problems/on-behalf-of-missing"));
    }

    @Test
    void whatAnOfficerWroteIsConfirmedBeforeItIsSubmitted() {
        var id = drafted(openSystem(system()));
        submitForIt(id).then().statusCode(422).body("type", equalTo("/problems/not-confirmed"));
        var confirmation = "/v1/applications/" + id + "/confirmation";
        helping(Map.of())
                .header("If-Match", "\"0\"")
                .post(confirmation)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/confirmation-unclear"));
        helping(Map.of("confirmedBy", "The treasurer", "channel", "PHONE"))
                .header("If-Match", "\"0\"")
                .post(confirmation)
                .then()
                .statusCode(200)
                .body("help.confirmedBy", equalTo("The treasurer"))
                .body("help.confirmedThrough", equalTo("PHONE"))
                .body("help.confirmationRecordedBy", equalTo(officer.name()));
        submitForIt(id).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    /** It is the provider's machine, and not the provider: who speaks through it nobody has seen. */
    @Test
    void portalDoesNotConfirmWhatAnOfficerWrote() {
        var machine = machine();
        mandated(provider, accredited(machine, "ACT", false), "ACT");
        var id = drafted(openSystem(system()));
        var path = "/v1/applications/" + id;
        by(machine)
                .header("On-Behalf-Of", String.valueOf(provider.provider()))
                .post(path + "/submission")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-confirmed"))
                .body("detail", containsString("the provider's own login"))
                .body("helpedBy", equalTo(officer.name()));
        confirm(provider, id).then().statusCode(200);
        by(machine)
                .header("On-Behalf-Of", String.valueOf(provider.provider()))
                .post(path + "/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void providerThatSubmitsItItselfConfirmsIt() {
        var id = drafted(openSystem(system()));
        submitAsRead(provider, id)
                .then()
                .statusCode(200)
                .body("help.helpedBy", equalTo(officer.name()))
                .body("help.confirmedBy", equalTo(provider.name()))
                .body("help.confirmedThrough", equalTo("ONLINE"))
                .body("help.confirmationRecordedBy", equalTo(provider.name()))
                .body("help.confirmedAt", notNullValue());
    }

    @Test
    void whatAnOfficerDidIsTracedToItAndToTheClub() {
        var id = drafted(openSystem(system()));
        var entries = "/v1/audit/registry/entries?subject=" + id;
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> by(Login.as("auditor"))
                        .get(entries)
                        .then()
                        .body("items.who.name", contains(officer.name()))
                        .body("items.onBehalfOf", contains(String.valueOf(provider.provider()))));
    }

    @Test
    void anotherChangeByTheOfficerNeedsAnotherConfirmation() {
        var id = drafted(openSystem(system()));
        var path = "/v1/applications/" + id;
        confirm(provider, id).then().statusCode(200);
        helping(pack())
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("help.confirmedBy", nullValue());
        submitForIt(id).then().statusCode(422);
        submitAsRead(provider, id).then().statusCode(200);
    }

    /** The club read one price, and another was written before its word came. */
    @Test
    void whatIsConfirmedIsWhatWasRead() {
        var id = drafted(openSystem(system()));
        var path = "/v1/applications/" + id;
        var read = by(provider).get(path).header("ETag");
        var dearer = pack();
        dearer.put("sessionPrice", "99.00");
        helping(dearer).header("If-Match", read).put(path).then().statusCode(200);
        by(provider, Map.of()).post(path + "/confirmation").then().statusCode(428);
        by(provider, Map.of())
                .header("If-Match", read)
                .post(path + "/confirmation")
                .then()
                .statusCode(412);
        submit(provider, id).then().statusCode(428);
        by(provider).header("If-Match", read).post(path + "/submission").then().statusCode(412);
        submitAsRead(provider, id).then().statusCode(200).body("help.confirmedBy", equalTo(provider.name()));
    }

    @Test
    void ownWordsNeedNoVersionToBeSubmitted() {
        var id = apply(provider, openSystem(system()), pack()).jsonPath().getString("id");
        submit(provider, id).then().statusCode(200);
    }

    /** A copy does not turn an officer's words into the club's. */
    @Test
    void copyOfWhatNobodyConfirmedIsNotConfirmedEither() {
        var machine = machine();
        mandated(provider, accredited(machine, "ACT", false), "ACT");
        var first = drafted(openSystem(system()));
        copied(machine, first).body("help.helpedBy", equalTo(officer.name())).body("help.confirmedBy", nullValue());
        confirm(provider, first).then().statusCode(200);
        copied(machine, first).body("help", nullValue());
    }

    private ValidatableResponse copied(Login machine, String first) {
        var onBehalf = String.valueOf(provider.provider());
        return by(machine, Map.of("copyFrom", first))
                .header("On-Behalf-Of", onBehalf)
                .post("/v1/purchasing-systems/" + openSystem(system()) + "/applications")
                .then()
                .statusCode(201);
    }

    @Test
    void answersAreUsedAgainForAnotherSystem() {
        var first = submitted(provider, openSystem(system()));
        var other = system();
        other.put("areas", List.of(Map.of("code", "NORTH", "title", "North"), Map.of("code", "WEST", "title", "West")));
        by(provider, Map.of("copyFrom", first))
                .post("/v1/purchasing-systems/" + openSystem(other) + "/applications")
                .then()
                .statusCode(201)
                .body("offer", equalTo("A workshop for twelve people"))
                .body("sessionPrice", equalTo("55.00"))
                .body("areas", contains("NORTH"))
                .body("missing.item", contains("safeguardingAssurance", "declaration"));
        by(provider(), Map.of("copyFrom", first))
                .post("/v1/purchasing-systems/" + openSystem(other) + "/applications")
                .then()
                .statusCode(404);
    }

    @Test
    void conditionsOfTheSystemAreAnsweredOneByOne() {
        var request = system();
        request.put(
                "conditions",
                List.of(
                        Map.of("code", "H_AND_S", "title", "A health and safety policy", "kind", "POLICY"),
                        Map.of("code", "LEAD", "title", "A safeguarding lead", "kind", "SAFEGUARDING"),
                        Map.of("code", "PL", "title", "Public liability", "kind", "INSURANCE", "stage", "AWARD")));
        var system = openSystem(request);
        var pack = pack();
        pack.put("answers", List.of(Map.of("condition", "MOON", "answer", "Yes")));
        apply(provider, system, pack).then().statusCode(422).body("field", equalTo("answers"));
        pack.put("answers", List.of());
        var id = apply(provider, system, pack).jsonPath().getString("id");
        submit(provider, id).then().statusCode(422).body("missing.item", contains("answers.H_AND_S"));
        pack.put("answers", List.of(Map.of("condition", "H_AND_S", "answer", "Ours is reviewed every March")));
        by(provider, pack)
                .header("If-Match", "\"0\"")
                .put("/v1/applications/" + id)
                .then()
                .statusCode(200);
        submit(provider, id).then().statusCode(200);
    }

    @Test
    void priceStaysWithinTheCapOfTheCategory() {
        var request = system();
        request.put(
                "categories",
                List.of(Map.of("code", "DAY", "title", "Day", "cpvCodes", List.of(), "priceCap", "55.00")));
        var system = openSystem(request);
        var pack = pack();
        pack.put("sessionPrice", "55.01");
        apply(provider, system, pack)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-above-cap"))
                .body("cap", equalTo("55.00"));
        pack.put("sessionPrice", "55.00");
        apply(provider, system, pack).then().statusCode(201);
    }

    /** Surrey locks out for six months after three refusals, Telford never. */
    @Test
    void whoWasRefusedThreeTimesWaitsWhereThePolicySaysSo() {
        goTo("2026-03-02T09:00:00Z");
        var request = system();
        request.put("reapplication", Map.of("afterRefusals", 3, "lockOutMonths", 6));
        var surrey = openSystem(request);
        var telford = openSystem(system());
        for (int i = 0; i < 3; i++) {
            refusedBy(surrey);
            refusedBy(telford);
        }
        goTo("2026-09-01T22:59:59Z");
        apply(provider, surrey, pack())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/locked-out"))
                .body("from", equalTo("2026-09-02"))
                .body("refusals", equalTo(3));
        apply(provider, telford, pack()).then().statusCode(201);
        goTo("2026-09-01T23:00:00Z"); // midnight in London
        apply(provider, surrey, pack()).then().statusCode(201);
    }

    private void refusedBy(String system) {
        var id = apply(provider, system, pack()).jsonPath().getString("id");
        submit(provider, id).then().statusCode(200);
        evaluated(id, "SAFEGUARDING");
        decide(COMMISSIONER, id, "REFUSE")
                .then()
                .statusCode(200)
                .body("decision.reasons.criterion", hasItem("The safeguarding assurance"))
                .body("decision.reasons.remedy", hasItem("Mend SAFEGUARDING"));
    }
}
