package org.opendps.eligibility.sender;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.time.London;
import org.opendps.test.ActingMatrix;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.Registry;
import org.opendps.test.TestStack;

/** Portals and support officers refer and signal for a club by its mandate or consent, and a service asks for both. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OnBehalfOfTest {

    private final LocalDate today = LocalDate.now(London.ZONE);
    private final UUID club = UUID.randomUUID();
    private final ActingMatrix referrals =
            new ActingMatrix(club, today, request -> request.get("/v1/referrals"), this::refer);
    private int months;

    private Response refer(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Map.of(
                        "authority",
                        Login.COUNCIL,
                        "kind",
                        "ADULT",
                        "area",
                        "NORTH",
                        "person",
                        Map.of("givenName", "Alex", "familyName", "Example"),
                        "reach",
                        Map.of("telephone", "01249 700 100"),
                        "worries",
                        "Does not cook any more.",
                        "consent",
                        Map.of("given", true, "on", today.minusDays(1).toString(), "how", "IN_PERSON")))
                .post("/v1/referrals");
    }

    /** Of another month each time. */
    private Response signal(RequestSpecification request) {
        months++;
        var until = today.minusMonths(months).withDayOfMonth(1).minusDays(1);
        return request.contentType(ContentType.JSON)
                .body(Map.of(
                        "authority",
                        Login.COUNCIL,
                        "area",
                        "NORTH",
                        "from",
                        until.withDayOfMonth(1).toString(),
                        "until",
                        until.toString(),
                        "ages",
                        List.of(Map.of("age", "AGE_65_TO_84", "people", 24, "possibleNeed", 7))))
                .post("/v1/signals");
    }

    private Login officer() {
        var officer = Registry.officer();
        Registry.consent(officer, club, today);
        awaitPower(officer, club);
        return officer;
    }

    private static void awaitPower(Login who, UUID club) {
        Awaitility.await()
                .until(() -> by(who).header("On-Behalf-Of", club.toString())
                                .get("/v1/referrals")
                                .statusCode()
                        == 200);
    }

    @Test
    void peopleAreReferredByWhoeverTheRegistrySaysActsForTheClub() {
        referrals.isKept();
    }

    @Test
    void needIsSignalledByWhoeverTheRegistrySaysActsForTheClub() {
        new ActingMatrix(club, today, request -> request.get("/v1/signals"), this::signal).isKept();
    }

    @Test
    void anOfficerSeesTheClubsSignalsWithTheHeaderAndTheCouncilsWithout() {
        var officer = officer();
        signal(by(Login.ofProvider(club))).then().statusCode(201);
        signal(by(Login.ofProvider(UUID.randomUUID()))).then().statusCode(201);
        referrals
                .onBehalf(officer)
                .get("/v1/signals?limit=200")
                .then()
                .statusCode(200)
                .body("items.providerId", not(empty()))
                .body("items.findAll { it.providerId != '" + club + "' }", empty());
        by(officer).get("/v1/signals").then().statusCode(200);
        referrals.onBehalf(Registry.officer()).get("/v1/signals").then().statusCode(404);
    }

    /** Consent of one club opens nothing of another, not even what the officer has sent for it. */
    @Test
    void anOfficerSeesOfAClubWhatTheOfficerHasSentForIt() {
        var officer = officer();
        String id = refer(referrals.onBehalf(officer))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var other = UUID.randomUUID();
        var elsewhere = by(officer).header("On-Behalf-Of", other.toString());
        elsewhere.get("/v1/referrals").then().statusCode(404);
        Registry.consent(officer, other, today);
        awaitPower(officer, other);
        elsewhere.get("/v1/referrals").then().statusCode(200).body("items", empty());
        elsewhere.get("/v1/referrals/" + id + "/status").then().statusCode(404);
        referrals.onBehalf(officer).get("/v1/referrals").then().body("items.id", hasItem(id));
        referrals
                .onBehalf(officer())
                .get("/v1/referrals/" + id + "/status")
                .then()
                .statusCode(404);
        referrals
                .onBehalf(officer)
                .get("/v1/referrals/" + id + "/status")
                .then()
                .statusCode(200);
    }

    /** A practitioner who is a support officer as well says with the header for whom they write. */
    @Test
    void aPractitionerWhoIsAlsoAnOfficerWritesForTheCouncilWithoutTheHeader() {
        var both =
                new Login("both-" + UUID.randomUUID(), Set.of("practitioner", "support-officer"), Login.COUNCIL, null);
        refer(by(both)).then().statusCode(201).body("channel", equalTo("PRACTITIONER"));
        refer(referrals.onBehalf(both)).then().statusCode(404);
        Registry.consent(both, club, today);
        awaitPower(both, club);
        refer(referrals.onBehalf(both))
                .then()
                .statusCode(201)
                .body("channel", equalTo("SUPPORT_OFFICER"))
                .body("providerId", equalTo(club.toString()));
    }

    /** The registry tells that the consent has moved; the header may name the club as it was. */
    @Test
    void aConsentGoesOnWithTheClubThatCarriesOn() {
        var officer = Registry.officer();
        var consent = Registry.consent(officer, club, today);
        awaitPower(officer, club);
        var survivor = UUID.randomUUID();
        Broker.send("registry.provider.v1", club, UUID.randomUUID(), """
                {"kind": "PROVIDER_MERGED", "providerId": "%s", "version": 2, "status": "MERGED", "mergedInto": "%s"}
                """.formatted(club, survivor));
        Registry.consent(consent, 2, officer, survivor, today, "GIVEN");
        awaitPower(officer, survivor);
        awaitPower(officer, club);
        refer(referrals.onBehalf(officer)).then().statusCode(201).body("providerId", equalTo(survivor.toString()));
    }
}
