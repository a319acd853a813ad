package org.opendps.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.Papers;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

/** Insurance that runs out, told as scenario: reminders, paused invitations, renewal. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ExpiryTest {

    private static final String PL = "PUBLIC_LIABILITY_INSURANCE";
    private static final Map<String, Object> FIVE_MILLION = Map.of("kind", PL, "minimumCover", "5000000.00");

    @Inject
    DayTurning days;

    @Inject
    AgroalDataSource database;

    private Login provider;

    @BeforeEach
    void register() {
        provider = Registry.provider();
    }

    @AfterEach
    void back() {
        Registry.backToTheRealTime();
    }

    private void day(String date) {
        Registry.goTo(date + "T12:00:00Z");
        days.turn();
    }

    private io.restassured.response.ValidatableResponse member(String id) {
        return by(provider).get("/v1/members/" + id).then().statusCode(200);
    }

    private List<String> told(String member, String kind) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select payload->'documentEnding'->>'daysLeft' from outbox where event_key = ? and payload->>'kind' = ? order by seq")) {
            select.setString(1, member);
            select.setString(2, kind);
            var rows = select.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the last event says of the first document that is in order. */
    private String coveredUntil(String member) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select payload->'documentsInOrder'->0->>'coveredUntil' from outbox where event_key = ? order by seq desc limit 1")) {
            select.setString(1, member);
            var row = select.executeQuery();
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsUntilWhenDocumentsAreInOrderWithWhatFollowsWithoutAGap() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        assertThat(coveredUntil(member)).isEqualTo("2026-03-31");
        Papers.shown(provider, Papers.insurance("2026-04-02", "2027-04-01", "5000000.00"));
        assertThat(coveredUntil(member)).isEqualTo("2026-03-31");
        Papers.shown(provider, Papers.insurance("2026-04-01", "2027-03-31", "5000000.00"));
        assertThat(coveredUntil(member)).isEqualTo("2027-04-01");
    }

    @Test
    void remindsThriceThenPausesInvitationsAndResumesThemOnRenewal() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        var insurance = Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        member(member).body("invitations", is("OPEN")).body("documentsLacking", is(List.of()));

        for (var date : List.of("2026-02-28", "2026-03-01", "2026-03-02", "2026-03-24", "2026-03-24", "2026-03-31")) {
            day(date);
        }
        assertThat(told(member, "MEMBER_DOCUMENT_ENDING")).containsExactly("30", "7", "0");
        member(member).body("invitations", is("OPEN"));

        day("2026-04-01");
        member(member)
                .body("status", is("ACTIVE"))
                .body("invitations", is("PAUSED"))
                .body("pausedFor", is(List.of(PL)))
                .body("documentsLacking", is(List.of(PL)));
        by(provider).get("/v1/members/" + member + "/documents").then().body("items[0].state", is("EXPIRED"));
        assertThat(told(member, "MEMBER_INVITATIONS_PAUSED")).hasSize(1);

        Papers.renewed(provider, insurance, "2026-04-01", "2027-03-31", "5000000.00");
        member(member).body("invitations", is("OPEN")).body("pausedFor", is(List.of()));
        assertThat(told(member, "MEMBER_INVITATIONS_RESUMED")).hasSize(1);
    }

    @Test
    void doesNotRemindOfWhatIsRenewedAlready() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        var insurance = Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        Papers.renewed(provider, insurance, "2026-04-01", "2027-03-31", "5000000.00");

        day("2026-03-01");
        day("2026-04-01");

        assertThat(told(member, "MEMBER_DOCUMENT_ENDING")).isEmpty();
        member(member).body("invitations", is("OPEN"));
    }

    @Test
    void remindsAllTheSameWhenWhatFollowsIsNotEnough() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        var insurance = Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        Papers.renewed(provider, insurance, "2026-04-01", "2027-03-31", "1000000.00");

        day("2026-03-01");

        assertThat(told(member, "MEMBER_DOCUMENT_ENDING")).containsExactly("30");
    }

    @Test
    void aMergeLooksAtTheMembershipsThatItMoves() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        day("2026-04-01");
        member(member).body("invitations", is("PAUSED"));
        var survivor = Registry.provider();
        Papers.shown(survivor, Papers.insurance("2026-01-01", "2026-12-31", "5000000.00"));

        by(Registry.COMMISSIONER, Map.of("duplicate", String.valueOf(provider.provider()), "reason", "One club"))
                .post("/v1/providers/" + survivor.provider() + "/merges")
                .then()
                .statusCode(201);

        by(survivor).get("/v1/members/" + member).then().body("invitations", is("OPEN"));
    }

    @Test
    void aVersionThatWasStatedWronglyCountsNoMore() {
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        var insurance = Papers.shown(provider, Papers.insurance("2026-01-01", "2062-12-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        member(member).body("documentsLacking", is(List.of()));

        by(provider)
                .post("/v1/documents/" + insurance + "/versions/1/withdrawal")
                .then()
                .statusCode(200)
                .body("versions[0].withdrawnBy", is(provider.name()));

        member(member).body("documentsLacking", is(List.of(PL)));
    }

    @Test
    void withdrawingWhatHasRunOutDoesNotResumeInvitations() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        var insurance = Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        day("2026-04-01");

        by(provider)
                .post("/v1/documents/" + insurance + "/versions/1/withdrawal")
                .then()
                .statusCode(200);
        by(provider).get("/v1/members/" + member + "/documents").then().body("items[0].state", is("MISSING"));
        member(member).body("invitations", is("PAUSED")).body("pausedFor", is(List.of(PL)));
        Papers.renewed(provider, insurance, "2026-04-01", "2027-03-31", "1000000.00");
        member(member).body("invitations", is("PAUSED"));
        day("2026-04-02");
        member(member).body("invitations", is("PAUSED"));

        Papers.renewed(provider, insurance, "2026-04-01", "2027-03-31", "5000000.00");
        member(member).body("invitations", is("OPEN"));
        assertThat(told(member, "MEMBER_INVITATIONS_RESUMED")).hasSize(1);
    }

    @Test
    void whatIsAskedForNoMoreDoesNotPause() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        day("2026-04-01");
        member(member).body("invitations", is("PAUSED"));

        Papers.require(system, Map.of("kind", "OTHER")).then().statusCode(201);
        days.turn();

        member(member).body("invitations", is("OPEN"));
    }

    @Test
    void remindsOfTheVersionThatCountsAndOfNoOther() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        var insurance = Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        Papers.renewed(provider, insurance, "2025-05-01", "2026-03-31", "5000000.00");
        Papers.renewed(provider, insurance, "2025-05-01", "2026-03-31", "5000000.00");
        by(provider)
                .post("/v1/documents/" + insurance + "/versions/1/withdrawal")
                .then()
                .statusCode(200);

        day("2026-03-01");

        assertThat(told(member, "MEMBER_DOCUMENT_ENDING")).containsExactly("30");
    }

    @Test
    void aWithdrawnCertificatesCopyIsDestroyedAllTheSame() {
        day("2026-01-10");
        var document = Papers.shown(provider, Map.of("kind", "DBS_CERTIFICATE", "confidential", true));
        by(provider)
                .post("/v1/documents/" + document + "/versions/1/withdrawal")
                .then()
                .statusCode(200);
        var before = by(provider).get("/v1/documents/" + document);

        day("2026-07-10");

        var after = by(provider).get("/v1/documents/" + document);
        after.then().body("versions[0].status", is("DESTROYED"));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void everyMemberIsLookedAtOnceADayAlsoWhenTheClockGoesBack() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);
        Papers.shown(provider, Papers.insurance("2025-04-01", "2026-03-31", "5000000.00"));
        var member = Registry.admitted(provider, system);
        day("2026-04-01");
        member(member).body("invitations", is("PAUSED"));

        day("2026-01-10");

        member(member).body("invitations", is("OPEN"));
    }

    @Test
    void whatWasNeverShownPausesNothing() {
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, FIVE_MILLION).then().statusCode(201);

        var member = Registry.admitted(provider, system);

        member(member).body("invitations", is("OPEN")).body("documentsLacking", is(List.of(PL)));
        by(provider).get("/v1/members/" + member + "/documents").then().body("items[0].state", is("MISSING"));
    }

    @Test
    void anotherListOfRequirementsCountsFromItsDayOn() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        var member = Registry.admitted(provider, system);
        by(Registry.COMMISSIONER, Map.of("from", "2026-02-01", "requirements", List.of(FIVE_MILLION)))
                .post("/v1/purchasing-systems/" + system + "/document-requirements")
                .then()
                .statusCode(201);

        day("2026-01-31");
        member(member).body("documentsLacking", is(List.of()));
        day("2026-02-01");
        days.turn();
        member(member).body("documentsLacking", is(List.of(PL)));
    }

    @Test
    void whatWasSaidLastCountsFromItsDayOnInsteadOfWhatWasToCountLater() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        var member = Registry.admitted(provider, system);
        var path = "/v1/purchasing-systems/" + system + "/document-requirements";
        by(Registry.COMMISSIONER, Map.of("from", "2026-03-01", "requirements", List.of(FIVE_MILLION)))
                .post(path)
                .then()
                .statusCode(201);
        by(Registry.COMMISSIONER, Map.of("from", "2026-02-01", "requirements", List.of(Map.of("kind", "OTHER"))))
                .post(path)
                .then()
                .statusCode(201);

        day("2026-02-01");
        days.turn();
        member(member).body("documentsLacking", is(List.of("OTHER")));
        day("2026-03-01");
        days.turn();
        member(member).body("documentsLacking", is(List.of("OTHER")));

        by(Registry.COMMISSIONER)
                .get(path)
                .then()
                .body("items.from", is(List.of("2026-02-01", "2026-03-01")))
                .body("items[0].replacedFrom", nullValue())
                .body("items[1].replacedFrom", is("2026-02-01"));
        var first = by(Registry.COMMISSIONER).get(path + "?limit=1");
        by(Registry.COMMISSIONER)
                .get(path + "?limit=1&after=" + first.jsonPath().getString("next"))
                .then()
                .body("items[0].replacedFrom", is("2026-02-01"))
                .body("next", nullValue());
    }

    @Test
    void whatAnOrganisationSaysOfItselfDecidesWhatItNeeds() {
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, Map.of("kind", "FOOD_HYGIENE_RATING")).then().statusCode(201);
        var member = Registry.admitted(provider, system);
        member(member).body("documentsLacking", is(List.of("FOOD_HYGIENE_RATING")));

        by(provider, Map.of("legalName", "A club", "kind", "CHARITY", "activities", Map.of("servesMeals", false)))
                .header(
                        "If-Match",
                        by(provider).get("/v1/providers/" + provider.provider()).header("ETag"))
                .put("/v1/providers/" + provider.provider())
                .then()
                .statusCode(200);

        member(member).body("documentsLacking", is(List.of()));
    }

    @Test
    void copiesOfCertificatesAreDestroyedAfterSixMonthsAndStillCount() {
        day("2026-01-10");
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, Map.of("kind", "DBS_CERTIFICATE")).then().statusCode(201);
        var document = Papers.shown(provider, Map.of("kind", "DBS_CERTIFICATE", "confidential", true));
        var member = Registry.admitted(provider, system);

        day("2026-07-09");
        by(provider).get("/v1/documents/" + document).then().body("versions[0].status", is("READY"));
        day("2026-07-10");
        by(provider).get("/v1/documents/" + document).then().body("versions[0].status", is("DESTROYED"));
        by(provider)
                .get("/v1/documents/" + document + "/versions/1/content")
                .then()
                .statusCode(410);
        member(member).body("documentsLacking", is(List.of()));
    }

    @Test
    void suspensionTakesEvidenceThatIsTheCouncilsOwn() {
        var member = Registry.admitted(provider, Registry.openSystem(Registry.system()));
        var request = new HashMap<String, Object>(
                Map.of("reasonCode", "QUALITY_CONCERN", "reason", "Complaints", "until", "2030-03-31"));
        request.put("evidenceDocument", Papers.shown(provider, Papers.insurance("2026-01-01", "2027-01-01", "1.00")));
        by(Registry.COMMISSIONER, request)
                .post("/v1/members/" + member + "/suspension")
                .then()
                .statusCode(404);

        request.put(
                "evidenceDocument",
                Papers.shown(
                        Registry.COMMISSIONER,
                        Map.of("kind", "EVIDENCE", "providerId", String.valueOf(provider.provider()))));
        by(Registry.COMMISSIONER, request)
                .post("/v1/members/" + member + "/suspension")
                .then()
                .statusCode(200);
    }
}
