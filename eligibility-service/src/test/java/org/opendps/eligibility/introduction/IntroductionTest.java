package org.opendps.eligibility.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.everything;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.test.Calls.by;
import static org.opendps.test.StateTable.check;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** The provider of a running placement, and no other, knows who comes. */
@QuarkusTest
@WithTestResource(TestStack.class)
class IntroductionTest {

    private static final Login ADMIN = Login.as("admin");

    private final UUID placement = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();
    private final Login club = Login.ofProvider(provider);
    private final UUID rivalsProvider = UUID.randomUUID();
    private final Login rival = Login.ofProvider(rivalsProvider);

    @BeforeEach
    void twentyThirdOfNovember() {
        goTo("2026-11-23T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String instant) {
        by(ADMIN, Map.of("now", instant)).post("/v1/sandbox/clock").then().statusCode(200);
    }

    private static String somebodyWithAPlan() {
        var person = somebodyKnown();
        determined(person, 2);
        agree(PRACTITIONER, draft(person, plan()).jsonPath().getString("id"))
                .then()
                .statusCode(200);
        return person;
    }

    private static String somebodyKnown() {
        return register(everything()).then().statusCode(201).extract().path("personRef");
    }

    private void place(int version, String person, UUID with, String until) {
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "PLACEMENT_PLANNED", "placementId": "%s", "version": %d, "status": "PLANNED",
                 "authority": "%s", "personRef": "%s", "providerId": "%s", "category": "DAY", "area": "NORTH",
                 "from": "2026-11-30", "until": "%s"}""".formatted(
                        placement, version, Login.COUNCIL, person, with, until));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> by(Login.ofProvider(with))
                                .get("/v1/introductions/" + placement)
                                .statusCode()
                        != 404);
    }

    /** Another council has learnt the reference, and says that it has placed the person with a provider of its own. */
    @Test
    void tellsNobodyOfThePersonOfAnotherCouncil() {
        var person = somebodyWithAPlan();
        tell(placement, "E06000019", person, rivalsProvider);
        var next = UUID.randomUUID();
        tell(next, Login.COUNCIL, person, provider);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> by(club).get("/v1/introductions/" + next).statusCode() == 200);
        read(rival).then().statusCode(404);
    }

    /** In the order in which they are told. */
    private void tell(UUID told, String authority, String person, UUID with) {
        Broker.send(
                "call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "PLACEMENT_PLANNED", "placementId": "%s", "version": 1, "status": "PLANNED",
                 "authority": "%s", "personRef": "%s", "providerId": "%s", "category": "DAY", "area": "NORTH",
                 "from": "2026-11-30", "until": "2027-03-31"}""".formatted(told, authority, person, with));
    }

    private Response read(Login who) {
        return by(who).get("/v1/introductions/" + placement);
    }

    private Response sharing() {
        return by(PRACTITIONER).get("/v1/introductions/" + placement + "/sharing-record");
    }

    private Response decide(String ifMatch, Map<String, Object> decision) {
        return by(PRACTITIONER, decision)
                .header("If-Match", ifMatch)
                .put("/v1/introductions/" + placement + "/sharing-record");
    }

    private static Map<String, Object> decision(String ground, String by, String... parts) {
        return Map.of("ground", ground, "decidedBy", by, "decidedOn", "2026-11-23", "parts", List.of(parts));
    }

    private Response withdraw(String reason) {
        return by(PRACTITIONER, Map.of("reason", reason))
                .post("/v1/introductions/" + placement + "/sharing-record/withdrawal");
    }

    private static Response note(String person, String ifMatch, String access) {
        var call = by(
                PRACTITIONER,
                Map.of("access", access, "risks", List.of(Map.of("risk", "may fall", "helps", "hold the arm"))));
        return (ifMatch.isEmpty() ? call : call.header("If-Match", ifMatch))
                .put("/v1/people/" + person + "/support-notes");
    }

    @Test
    void tellsTheProviderWhoComesAndWhatToKnow() {
        var person = somebodyWithAPlan();
        note(person, "", "uses a wheelchair").then().statusCode(200);
        place(1, person, provider, "2027-03-31");
        read(club)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("givenName", equalTo("Alex"))
                .body("contact.telephone", equalTo("01249 700 100"))
                .body("address.postcode", equalTo("SN15 1AB"))
                .body("communication.needs", contains("LARGE_PRINT"))
                .body("access", equalTo("uses a wheelchair"))
                .body("risks.helps", contains("hold the arm"))
                .body("outcomes", contains("RELATIONSHIPS"))
                .body("readableUntil", equalTo("2027-04-28"))
                .body("$", not(hasKey("personRef")));
        var said = read(club).asString();
        assertThat(said).doesNotContain("1961-05-04", "SENSORY_VISUAL", "ELIGIBLE", "46.10", "110.00", "J83001");
        sharing()
                .then()
                .body("decision.ground", equalTo("DUTY_TO_SHARE"))
                .body("citation", equalTo("Health and Social Care Act 2012 s.251B"))
                .body("providerId", equalTo(provider.toString()))
                .body("lastReadAt", notNullValue());
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body("items.findAll { it.roles == 'provider' }.what", hasItem("GET /v1/introductions/…"));
    }

    @Test
    void tellsNobodyElse() {
        var person = somebodyKnown();
        place(1, person, provider, "2027-03-31");
        read(rival).then().statusCode(404);
        read(PRACTITIONER.at(Login.OTHER_COUNCIL)).then().statusCode(404);
        read(Login.as("commissioner")).then().statusCode(403);
        by(club).get("/v1/people/" + person).then().statusCode(403);
        by(club).get("/v1/introductions/" + placement + "/sharing-record")
                .then()
                .statusCode(403);
        read(PRACTITIONER).then().statusCode(200).body("givenName", equalTo("Alex"));
        await().untilAsserted(() -> by(PRACTITIONER)
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body("items.findAll { it.outcome == 'REFUSED' }", hasSize(5)));
    }

    @Test
    void endsTwentyEightDaysAfterThePlacement() {
        place(1, somebodyKnown(), provider, "2026-12-31");
        goTo("2027-01-28T23:59:59Z");
        read(club).then().statusCode(200);
        goTo("2027-01-29T00:00:00Z");
        read(club)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/introduction-over"))
                .body("readableUntil", equalTo("2027-01-28"));
    }

    @Test
    void moves() {
        var person = somebodyKnown();
        place(1, person, provider, "2027-03-31");
        read(club).then().statusCode(200);
        var other = UUID.randomUUID();
        place(2, person, other, "2027-03-31");
        read(club).then().statusCode(404);
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/sharing-records")
                .then()
                .body("items.status", contains("OPEN", "WITHDRAWN"))
                .body("items[1].withdrawnFor", equalTo("PLACEMENT_MOVED"))
                .body("items[0].providerId", equalTo(other.toString()));
    }

    @Test
    void sharesWhatThePersonDecides() {
        var person = somebodyKnown();
        note(person, "", "uses a wheelchair").then().statusCode(200);
        place(1, person, provider, "2027-03-31");
        var seen = sharing().header("ETag");
        decide("", decision("AGREED_BY_PERSON", "PERSON", "OUTCOMES")).then().statusCode(428);
        decide(seen, decision("AGREED_BY_PERSON", "COUNCIL", "OUTCOMES")).then().statusCode(400);
        decide(seen, decision("AGREED_BY_PERSON", "PERSON", "COMMUNICATION"))
                .then()
                .statusCode(200);
        decide(seen, decision("AGREED_BY_PERSON", "PERSON", "CONTACT")).then().statusCode(412);
        read(club)
                .then()
                .body("communication.needs", contains("LARGE_PRINT"))
                .body("$", not(hasKey("contact")))
                .body("$", not(hasKey("address")))
                .body("$", not(hasKey("access")));
        withdraw("PLACEMENT_MOVED").then().statusCode(400);
        by(PRACTITIONER, Map.of())
                .post("/v1/introductions/" + placement + "/sharing-record/withdrawal")
                .then()
                .statusCode(400);
        withdraw("OBJECTION").then().statusCode(200);
        withdraw("OBJECTION").then().statusCode(409);
        read(club).then().statusCode(410).body("type", equalTo("/problems/introduction-over"));
        decide(sharing().header("ETag"), decision("BEST_INTERESTS", "DEPUTY", "CONTACT"))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        read(club).then().statusCode(200);
    }

    @Test
    void tellsTheNextProviderNoMoreThanWasShared() {
        var person = somebodyKnown();
        place(1, person, provider, "2027-03-31");
        decide(sharing().header("ETag"), decision("AGREED_BY_PERSON", "PERSON", "COMMUNICATION"))
                .then()
                .statusCode(200);
        var second = UUID.randomUUID();
        place(2, person, second, "2027-03-31");
        read(Login.ofProvider(second))
                .then()
                .statusCode(200)
                .body("communication.needs", contains("LARGE_PRINT"))
                .body("$", not(hasKey("contact")))
                .body("$", not(hasKey("address")));
        sharing().then().body("decision.ground", equalTo("DUTY_TO_SHARE"));

        withdraw("OBJECTION").then().statusCode(200);
        var third = UUID.randomUUID();
        place(3, person, third, "2027-03-31");
        read(Login.ofProvider(third)).then().statusCode(410);
        sharing().then().body("withdrawnFor", equalTo("OBJECTION"));
        decide(sharing().header("ETag"), decision("AGREED_BY_PERSON", "PERSON", "CONTACT"))
                .then()
                .statusCode(200);
        read(Login.ofProvider(third)).then().statusCode(200).body("$", hasKey("contact"));

        place(4, person, provider, "2027-03-31");
        read(club).then().statusCode(200).body("$", hasKey("contact")).body("$", not(hasKey("communication")));
    }

    @Test
    void isForTheProviderThatCarriesOnAfterAMerger() {
        place(1, somebodyKnown(), provider, "2027-03-31");
        var into = UUID.randomUUID();
        read(Login.ofProvider(into)).then().statusCode(404);
        Broker.send("registry.provider.v1", provider, UUID.randomUUID(), """
                {"kind": "PROVIDER_MERGED", "providerId": "%s", "version": 2, "mergedInto": "%s"}
                """.formatted(provider, into));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(Login.ofProvider(into)).statusCode() == 200);
        read(club).then().statusCode(404);
    }

    @Test
    void keepsBackAnAddressThatIsProtectedLater() {
        var person = somebodyKnown();
        place(1, person, provider, "2027-03-31");
        read(club).then().body("$", hasKey("address"));
        by(PRACTITIONER, Map.of("kind", "AT_RISK_FROM_SOMEBODY", "practitioners", List.of("practitioner")))
                .put("/v1/people/" + person + "/restriction")
                .then()
                .statusCode(200);
        read(club).then().statusCode(200).body("$", not(hasKey("address"))).body("$", hasKey("contact"));
        decide(sharing().header("ETag"), decision("AGREED_BY_PERSON", "PERSON", "ADDRESS"))
                .then()
                .statusCode(200);
        read(club).then().body("$", hasKey("address"));
    }

    @Test
    void keepsAProtectedAddressBack() {
        var person = somebodyKnown();
        by(PRACTITIONER, Map.of("kind", "PROTECTED_ADDRESS", "practitioners", List.of("practitioner")))
                .put("/v1/people/" + person + "/restriction")
                .then()
                .statusCode(200);
        place(1, person, provider, "2027-03-31");
        read(club).then().statusCode(200).body("$", not(hasKey("address")));
        sharing()
                .then()
                .body("decision.parts", containsInAnyOrder("CONTACT", "COMMUNICATION", "ACCESS_AND_RISKS", "OUTCOMES"));
        by(PRACTITIONER.named("colleague"))
                .get("/v1/introductions/" + placement)
                .then()
                .statusCode(403);
    }

    @Test
    void doesNotOverwriteNotesThatNobodyHasRead() {
        var person = somebodyKnown();
        by(PRACTITIONER).get("/v1/people/" + person + "/support-notes").then().statusCode(404);
        note(person, "", "stairs are hard").then().statusCode(200);
        note(person, "", "another").then().statusCode(428);
        note(person, "\"7\"", "another").then().statusCode(412);
        note(person, "\"0\"", "another").then().statusCode(200).body("access", equalTo("another"));
        by(PRACTITIONER)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .get("/v1/people/" + person + "/export")
                .then()
                .body("supportNotes.access", contains("another"));
    }

    @Test
    void everyStepFromEveryState() {
        check(
                "Sharing record",
                SharingStatus.values(),
                SharingStatus::next,
                Map.of("OPEN", "WITHDRAWN", "WITHDRAWN", "OPEN"));
    }
}
