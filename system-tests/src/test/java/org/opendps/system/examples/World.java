package org.opendps.system.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;

/**
 * What has to be there before the examples are sent: a council with a system of its own, two members of it, people with
 * a personal budget. Its time is that of the examples, whenever they are sent.
 */
final class World {

    private static final String CATEGORY = "DAY-OPPORTUNITIES";

    /** Of a file. */
    static final byte[] PAGE = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final Journey journey;
    private final Map<String, Club> clubs = new HashMap<>();
    private String budget = "";
    private String directPayments = "";
    private int rows;

    World(Journey journey) {
        this.journey = journey;
    }

    /** Before anything is sent; the budget comes from an example. */
    void begin() {
        at("2026-11-23T08:00:00Z");
        for (var name : List.of("provider1", "provider2", "provider3")) {
            clubs.put(name, journey.admission().newClub("Club of " + name));
        }
        journey.admission()
                .openSystem(Map.of(
                        "validFrom",
                        "2026-11-23",
                        "validUntil",
                        "2030-11-22",
                        "categories",
                        List.of(Map.of(
                                "code", CATEGORY, "title", "Day opportunities", "cpvCodes", List.of("85312100")))));
        for (var provider : List.of("provider1", "provider2")) {
            journey.admission().admit(application(actor(provider)));
        }
    }

    private JsonNode application(Actor provider) {
        var made = provider.post(
                        "/v1/purchasing-systems/" + system() + "/applications",
                        Map.of(
                                "categories",
                                List.of(CATEGORY),
                                "areas",
                                List.of("NORTH"),
                                "offer",
                                "A warm room, a meal and company",
                                "sessionPrice",
                                "55.00",
                                "safeguardingAssurance",
                                true,
                                "declaration",
                                true))
                .expect(201);
        return provider.post("/v1/applications/" + made.get("id").asText() + "/submission")
                .expect(200);
    }

    /** Of all services. */
    void at(String time) {
        journey.clock().moveTo(OffsetDateTime.parse(time));
    }

    /** Somebody of the council, or of a club. */
    Actor actor(String name) {
        var club = clubs.get(name);
        return club == null ? journey.cast().person(name) : club.actor();
    }

    /** The id of the club for which somebody acts. */
    String club(String name) {
        return Objects.requireNonNull(clubs.get(name)).id();
    }

    String system() {
        return journey.admission().system();
    }

    String budget() {
        return budget;
    }

    void budgetIs(String id) {
        budget = id;
    }

    /** The one of the examples pays for none. */
    String budgetForDirectPayments() {
        if (directPayments.isEmpty()) {
            directPayments = actor("finance")
                    .post(
                            "/v1/budgets",
                            Map.of(
                                    "title", "Direct payments, adults",
                                    "directorate", "ADULTS",
                                    "costCentre", "ASC-DP-01",
                                    "subjectiveCode", "R4100",
                                    "category", "DIRECT_PAYMENT"))
                    .expect(201)
                    .get("id")
                    .asText();
            for (var year : List.of("2026-27", "2027-28")) {
                allocate(directPayments, year);
            }
        }
        return directPayments;
    }

    void allocate(String of, String year) {
        actor("finance")
                .post(
                        "/v1/budgets/" + of + "/allocations",
                        Map.of("financialYear", year, "amount", "500000.00", "reason", "Agreed by full council"))
                .expect(201);
    }

    /** Registered, and not looked at yet. */
    String stranger() {
        return journey.another().person().ref();
    }

    /** Somebody for whom two days a week are to be bought. */
    String person() {
        return person("COUNCIL_MANAGED", "110.00");
    }

    String person(String route, String weekly) {
        var ref = stranger();
        var practitioner = actor("practitioner");
        var assessment = practitioner
                .post(
                        "/v1/people/" + ref + "/assessments",
                        Map.of(
                                "kind",
                                "ADULT",
                                "impairment",
                                true,
                                "outcomes",
                                List.of(
                                        Map.of("outcome", "RELATIONSHIPS", "limbs", List.of("PAIN_DISTRESS_ANXIETY")),
                                        Map.of(
                                                "outcome",
                                                "COMMUNITY_FACILITIES",
                                                "limbs",
                                                List.of("WITHOUT_ASSISTANCE"))),
                                "wellbeing",
                                Map.of("significantImpact", true, "areas", List.of("PARTICIPATION"))))
                .expect(201);
        practitioner
                .post("/v1/assessments/" + assessment.get("id").asText() + "/determination")
                .expect(201);
        var plan = practitioner
                .post(
                        "/v1/people/" + ref + "/support-plans",
                        Map.of(
                                "lines",
                                List.of(Map.of(
                                        "category",
                                        CATEGORY,
                                        "area",
                                        "NORTH",
                                        "outcomes",
                                        List.of("RELATIONSHIPS", "COMMUNITY_FACILITIES"),
                                        "sessionsPerWeek",
                                        2,
                                        "days",
                                        List.of("MONDAY", "THURSDAY"),
                                        "weeklyCost",
                                        weekly)),
                                "adultPays",
                                "10.00",
                                "fundingRoute",
                                route,
                                "from",
                                "2026-10-05"))
                .expect(201);
        practitioner
                .post("/v1/support-plans/" + plan.get("id").asText() + "/agreement")
                .expect(200);
        return ref;
    }

    /** Two days a week since October, with money. */
    String funded(String club) {
        var person = person();
        var body = new LinkedHashMap<String, Object>();
        body.put("payer", "SELF");
        body.put("personRef", person);
        body.put("providerId", club(club));
        body.put("category", CATEGORY);
        body.put("area", "NORTH");
        body.put("days", List.of("MONDAY", "THURSDAY"));
        body.put("from", "2026-10-05");
        body.put("until", "2027-03-31");
        body.put("unitCost", "55.00");
        body.put("vatCode", "EXEMPT");
        body.put("closedOnBankHolidays", true);
        body.put("ageBand", "AGE_65_AND_OVER");
        var id = actor("practitioner")
                .postWhenHeard("/v1/placements", body, "no-such-member")
                .expect(201)
                .get("id")
                .asText();
        checked();
        actor("commissioner")
                .postWhenHeard(
                        "/v1/placements/" + id + "/conversion",
                        Map.of("from", "2026-10-05", "budgetId", budget, "reason", "Found eligible"),
                        "person-not-eligible")
                .expect(201);
        journey.treasury().awaitFirm(id);
        return id;
    }

    /** What is looked up of the clubs before anything is bought from them; once is enough. */
    void checked() {
        for (var club : List.of("provider1", "provider2")) {
            actor("commissioner")
                    .post(
                            "/v1/supplier-checks",
                            Map.of(
                                    "providerId",
                                    club(club),
                                    "kind",
                                    "EXCLUSION_AND_DEBARMENT",
                                    "outcome",
                                    "CLEAR",
                                    "listVersion",
                                    "2026-11-20"))
                    .expect(201);
        }
    }

    /** Two days a week since April, brought in from before this system. */
    String placement(String person, String club, String basis) {
        return placement(person, club, basis, "2027-03-31");
    }

    String placement(String person, String club, String basis, String until) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", basis + "-" + ++rows);
        row.put("personRef", person);
        row.put("providerId", club(club));
        row.put("category", CATEGORY);
        row.put("area", "NORTH");
        row.put("days", "MONDAY THURSDAY");
        row.put("unitCost", "55.00");
        row.put("from", "2026-04-06");
        row.put("until", until);
        row.put("basis", basis);
        row.put("ageBand", "AGE_65_AND_OVER");
        row.put("budgetId", budget);
        var results = actor("commissioner")
                .post("/v1/placement-imports", Map.of("rows", List.of(row)))
                .expect(201)
                .get("results");
        var id = results.get(0).path("placementId").asText();
        if (id.isEmpty()) {
            throw new IllegalStateException(results.toString());
        }
        return id;
    }
}
