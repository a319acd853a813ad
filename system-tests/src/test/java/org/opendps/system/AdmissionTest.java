package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.plan.Ports;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Waiting;

/** Providers come onto the list, stay on it and leave it, as the council and the clubs live it. */
@ExtendWith(RunningSystem.class)
class AdmissionTest {

    private Ports ports;
    private Journey journey;
    private Actor commissioner;

    @BeforeEach
    void setOut(RunningSystem.Handle running) {
        ports = running.ports();
        journey = Journey.setOut(running.doors());
        commissioner = journey.cast().person("commissioner");
    }

    @AfterEach
    void end() {
        journey.end();
    }

    private void goTo(String day) {
        journey.clock().moveTo(OffsetDateTime.parse(day + "T12:00:00Z"));
    }

    private Club club() {
        return journey.admission().knownClub("provider1");
    }

    private static Map<String, Object> legacySystem(String from, String until) {
        return Map.of(
                "regime",
                "PCR2015_DPS",
                "contractNoticeSubmittedOn",
                "2022-06-01",
                "admissionDuringTerm",
                "CONTINUOUS",
                "validFrom",
                from,
                "validUntil",
                until);
    }

    /** PCR 2015 reg 34(16): ten working days over Christmas 2022 with its substitute days. */
    @Test
    void theTenWorkingDaysOfAnApplicationSkipTheHolidays() {
        goTo("2022-12-16");
        journey.admission().openSystem(legacySystem("2022-08-01", "2026-07-31"));

        var application = journey.admission().apply(club(), "55.00");

        assertThat(application.get("decisionDue").asText()).isEqualTo("2023-01-04");
        assertThat(application.at("/decisionDueRule/citation").asText()).contains("34(16)");
        var path = "/v1/applications/" + application.get("id").asText() + "/extension";
        commissioner.post(path, Map.of()).expect(400);
        var extended = commissioner
                .post(path, Map.of("reasonCode", "ADDITIONAL_DOCUMENTS", "reason", "References are checked"))
                .expect(200);
        assertThat(extended.get("decisionDue").asText()).isEqualTo("2023-01-11");
        goTo("2023-01-12");
        var overdue = commissioner
                .get("/v1/purchasing-systems/" + journey.admission().system() + "/applications?overdue=ONLY")
                .expect(200);
        assertThat(overdue.at("/items/0/clock").asText()).isEqualTo("OVERDUE");
    }

    /** Under the Procurement Act there is a reasonable period, here as the council's own target. */
    @Test
    void underTheProcurementActTheTargetIsTheCouncils() {
        journey.admission().openSystem(Map.of());

        var application = journey.admission().apply(club(), "55.00");

        assertThat(application.at("/decisionDueRule/basis").asText()).isEqualTo("POLICY");
        commissioner
                .post(
                        "/v1/applications/" + application.get("id").asText() + "/extension",
                        Map.of("reasonCode", "ADDITIONAL_DOCUMENTS", "reason", "References are checked"))
                .expect(422);
    }

    @Test
    void threeFailedAttemptsLockOutForSixMonthsWhereThePolicySaysSo() {
        goTo("2026-01-12");
        journey.admission()
                .openSystem(Map.of(
                        "validFrom", "2026-01-01", "reapplication", Map.of("afterRefusals", 3, "lockOutMonths", 6)));
        for (int attempt = 1; attempt <= 3; attempt++) {
            var refused = journey.admission().refuse(journey.admission().apply(club(), "55.00"));
            assertThat(refused.at("/decision/reasons/0/criterion").asText()).isEqualTo("The safeguarding assurance");
            assertThat(refused.at("/decision/reasons/0/remedy").asText()).isNotBlank();
        }

        var path = "/v1/purchasing-systems/" + journey.admission().system() + "/applications";
        var lockedOut = club().actor().post(path, Map.of()).expectProblem(422, "locked-out");
        assertThat(lockedOut.get("from").asText()).isEqualTo("2026-07-12");
        goTo("2026-07-11");
        club().actor().post(path, Map.of()).expectProblem(422, "locked-out");
        goTo("2026-07-12");
        journey.admission().admit(journey.admission().apply(club(), "55.00"));
    }

    @Test
    void whereThereIsNoSuchPolicyARefusedClubTriesUntilItIsMet() {
        journey.admission().openSystem(Map.of());
        for (int attempt = 1; attempt <= 4; attempt++) {
            journey.admission().refuse(journey.admission().apply(club(), "55.00"));
        }

        journey.admission().admit(journey.admission().apply(club(), "55.00"));
    }

    @Test
    void oneLiveApplicationAndNoDecisionWithoutEvidence() {
        journey.admission().openSystem(Map.of());
        var application = journey.admission().apply(club(), "55.00");
        var id = application.get("id").asText();

        club().actor()
                .post("/v1/purchasing-systems/" + journey.admission().system() + "/applications", Map.of())
                .expectProblem(409, "applied-already");
        commissioner
                .post("/v1/applications/" + id + "/decision", Map.of("decision", "ADMIT"))
                .expectProblem(422, "conflict-not-excluded");
        commissioner
                .post("/v1/applications/" + id + "/conflict-declarations", Map.of("interest", "NONE"))
                .expect(200);
        commissioner
                .post("/v1/applications/" + id + "/decision", Map.of("decision", "ADMIT"))
                .expectProblem(422, "evidence-missing");
        journey.admission().admit(application);
    }

    @Test
    void aSuspendedMemberIsBackOnItsDayWithoutAnybodyDoingAnything() {
        goTo("2026-03-02");
        journey.admission().openSystem(Map.of("validFrom", "2026-01-01"));
        var member = admitted();
        goTo("2026-03-10");
        commissioner
                .post(
                        member + "/suspension",
                        Map.of("reasonCode", "QUALITY_CONCERN", "reason", "Two complaints", "until", "2026-03-28"))
                .expect(200);

        // clocks go forward in the night before
        journey.clock().moveTo(OffsetDateTime.parse("2026-03-28T23:59:00Z"));
        assertThat(commissioner.get(member).expect(200).get("status").asText()).isEqualTo("SUSPENDED");
        journey.clock().moveTo(OffsetDateTime.parse("2026-03-29T00:00:30Z"));
        commissioner.await(
                member, answer -> answer.body().path("status").asText().equals("ACTIVE"));

        var system = "/v1/purchasing-systems/" + journey.admission().system();
        assertThat(statusOn(system, "2026-03-01")).isEmpty();
        assertThat(statusOn(system, "2026-03-02")).containsExactly("ACTIVE");
        assertThat(statusOn(system, "2026-03-15")).containsExactly("SUSPENDED");
        assertThat(statusOn(system, "2026-03-29")).containsExactly("ACTIVE");
        assertThat(commissioner
                        .get(system + "/members-on?day=2026-03-15&category=SKILLS")
                        .expect(200)
                        .get("items"))
                .isEmpty();
    }

    private List<String> statusOn(String system, String day) {
        return commissioner
                .get(system + "/members-on?day=" + day)
                .expect(200)
                .get("items")
                .findValuesAsText("status");
    }

    /** The path of the member. */
    private String admitted() {
        var admitted = journey.admission().admit(journey.admission().apply(club(), "55.00"));
        return "/v1/members/" + admitted.get("memberId").asText();
    }

    @Test
    void anotherLastDayNeedsAReasonAndTheLawsLeave() {
        goTo("2026-01-12");
        journey.admission().openSystem(legacySystem("2022-08-01", "2026-07-31"));
        var path = "/v1/purchasing-systems/" + journey.admission().system();

        commissioner
                .rewrite(path, "/validity", Map.of("validUntil", "2027-07-31"))
                .expectProblem(422, "reason-missing");
        var tooLong = change("2029-02-24");
        assertThat(commissioner
                        .rewrite(path, "/validity", tooLong)
                        .expect(422)
                        .get("citation")
                        .asText())
                .contains("SI 2024/716");
        commissioner.rewrite(path, "/validity", change("2027-07-31")).expect(200);
        var changes = commissioner.get(path + "/changes").expect(200);
        assertThat(changes.toString())
                .contains("2026-07-31")
                .contains("2027-07-31")
                .contains("CONTINUITY_OF_CARE");
        goTo("2026-02-24");
        commissioner.rewrite(path, "/validity", change("2028-07-31")).expectProblem(422, "validity-fixed-by-law");
        goTo("2027-08-01");
        commissioner.await(path, answer -> answer.body().path("status").asText().equals("EXPIRED"));
        commissioner.rewrite(path, "/validity", change("2028-07-31")).expectProblem(409, "system-has-ended");
    }

    private static Map<String, Object> change(String until) {
        return Map.of(
                "validUntil", until, "reasonCode", "CONTINUITY_OF_CARE", "reason", "The next system is not ready yet");
    }

    @Test
    void mergingDuplicatesLosesNothing() {
        journey.admission().openSystem(Map.of());
        var club = journey.admission().newClub("Friday Film Club");
        var twin = journey.admission().newClub("Friday Film Club of Chippenham");
        var member = journey.admission().admit(journey.admission().apply(twin, "55.00"));
        var document = twin.actor()
                .post("/v1/documents", Map.of("kind", "SAFEGUARDING_POLICY", "confidential", false))
                .expect(201);

        commissioner
                .post(
                        "/v1/providers/" + club.id() + "/merges",
                        Map.of("duplicate", twin.id(), "reason", "One club, registered twice"))
                .expect(201);

        var merged = commissioner
                .get("/v1/members/" + member.get("memberId").asText())
                .expect(200);
        assertThat(merged.get("providerId").asText()).isEqualTo(club.id());
        assertThat(commissioner
                        .get("/v1/providers/" + twin.id())
                        .expect(200)
                        .get("mergedInto")
                        .asText())
                .isEqualTo(club.id());
        club.actor().get("/v1/documents/" + document.get("id").asText()).expect(200);
        assertThat(club.actor().get("/v1/applications").expect(200).get("items").findValuesAsText("id"))
                .contains(member.get("id").asText());
        commissioner.get("/v1/providers/" + club.id() + "/merges").expect(200);
    }

    @Test
    void insuranceThatRunsOutPausesInvitationsAndNothingElse() {
        goTo("2026-01-12");
        journey.admission().openSystem(Map.of("validFrom", "2026-01-01"));
        var system = "/v1/purchasing-systems/" + journey.admission().system();
        commissioner
                .post(
                        system + "/document-requirements",
                        Map.of(
                                "requirements",
                                List.of(
                                        Map.of("kind", "PUBLIC_LIABILITY_INSURANCE", "minimumCover", "5000000.00"),
                                        Map.of(
                                                "kind",
                                                "EMPLOYERS_LIABILITY_INSURANCE",
                                                "minimumCover",
                                                "10000000.00"))))
                .expect(201);
        var club = journey.admission().newClub("Lunch at Noon");
        var public1 = show(club, "PUBLIC_LIABILITY_INSURANCE", "5000000.00");
        var employers = show(club, "EMPLOYERS_LIABILITY_INSURANCE", "10000000.00");
        var admitted = journey.admission().admit(journey.admission().apply(club, "55.00"));
        var member = "/v1/members/" + admitted.get("memberId").asText();
        assertThat(commissioner.get(member).expect(200).get("invitations").asText())
                .isEqualTo("OPEN");

        var told = Map.of("2026-03-01", 2, "2026-03-24", 4, "2026-03-31", 6);
        for (var day : List.of("2026-03-01", "2026-03-02", "2026-03-24", "2026-03-31")) {
            goTo(day);
            Waiting.until(() -> reminders(member).size(), count -> count.equals(told.getOrDefault(day, count)));
        }
        assertThat(reminders(member)).containsExactly(30, 30, 7, 7, 0, 0);
        assertThat(club.actor()
                        .get("/v1/documents?endingWithinDays=0")
                        .expect(200)
                        .get("items"))
                .hasSize(2);
        assertThat(commissioner.get(member).expect(200).get("invitations").asText())
                .isEqualTo("OPEN");

        goTo("2026-04-01");
        var paused = commissioner
                .await(member, answer -> answer.body().path("pausedFor").size() == 2)
                .body();
        assertThat(paused.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(paused.get("invitations").asText()).isEqualTo("PAUSED");

        renew(club, public1, "5000000.00");
        assertThat(commissioner.get(member).expect(200).get("pausedFor").toString())
                .isEqualTo("[\"EMPLOYERS_LIABILITY_INSURANCE\"]");
        renew(club, employers, "10000000.00");
        assertThat(commissioner.get(member).expect(200).get("invitations").asText())
                .isEqualTo("OPEN");
        assertThat(reminders(member)).hasSize(6);
    }

    /** How many days were left when the member was reminded, as the public events say. */
    private List<Integer> reminders(String member) {
        var url = "jdbc:postgresql://localhost:" + ports.of("postgresql") + "/registry";
        try (var connection = DriverManager.getConnection(url, "registry", "registry");
                var query = connection.prepareStatement(
                        "select (payload->'documentEnding'->>'daysLeft')::int from outbox"
                                + " where event_key = ? and payload->>'kind' = 'MEMBER_DOCUMENT_ENDING' order by seq")) {
            query.setString(1, member.substring(member.lastIndexOf('/') + 1));
            var found = new ArrayList<Integer>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String show(Club club, String kind, String cover) {
        var request = new HashMap<>(year(LocalDate.parse("2025-04-01"), cover));
        request.put("kind", kind);
        request.put("confidential", false);
        var document = club.actor().post("/v1/documents", request).expect(201);
        send(club, document.at("/versions/0/content").asText());
        return document.get("id").asText();
    }

    private static void renew(Club club, String document, String cover) {
        var renewed = club.actor()
                .post("/v1/documents/" + document + "/versions", year(LocalDate.parse("2026-04-01"), cover))
                .expect(201);
        send(club, renewed.at("/versions/0/content").asText());
    }

    private static Map<String, Object> year(LocalDate from, String cover) {
        return Map.of(
                "validFrom",
                from.toString(),
                "validUntil",
                from.plusYears(1).minusDays(1).toString(),
                "cover",
                cover);
    }

    private static void send(Club club, String content) {
        var page = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
        club.actor()
                .put(content + "?fileName=certificate.pdf", page.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .expect(200);
    }

    @Test
    void aConfidentialDocumentNeedsAReasonAndIsForItsOwnerAndTheBuyer() {
        journey.admission().openSystem(Map.of());
        var club = journey.admission().newClub("Quiet Gardening Group");
        var request = new HashMap<String, Object>(Map.of("kind", "SAFEGUARDING_POLICY", "confidential", true));
        club.actor().post("/v1/documents", request).expectProblem(422, "rationale-missing");
        request.put("rationale", "It names the people whom we look after");
        var document = club.actor().post("/v1/documents", request).expect(201);
        var content = document.at("/versions/0/content").asText();
        send(club, content);

        commissioner.get(content).expectProblem(403, "document-confidential");
        journey.admission().apply(club, "55.00");

        club.actor().get(content).expect(200);
        commissioner.get(content).expect(200);
        journey.admission().knownClub("provider2").actor().get(content).expectProblem(403, "document-confidential");
        journey.cast().person("other-commissioner").get(content).expectProblem(403, "document-confidential");
    }
}
