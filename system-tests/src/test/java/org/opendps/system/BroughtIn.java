package org.opendps.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;

/** Placements from before this system, and what an officer does before they change. */
final class BroughtIn {

    private final Journey journey;

    private BroughtIn(Journey journey) {
        this.journey = journey;
    }

    static BroughtIn of(Journey journey) {
        return new BroughtIn(journey);
    }

    private Actor commissioner() {
        return journey.cast().person("commissioner");
    }

    /** Two days a week since sixty days ago, at £50.00, for the person of the journey with its first club. */
    Map<String, Object> row(String basis, LocalDate until) {
        return row(
                basis,
                journey.person().ref(),
                journey.clubs().getFirst().id(),
                journey.plan().today().minusDays(60),
                until);
    }

    Map<String, Object> row(String basis, Object person, Object provider, LocalDate from, LocalDate until) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", basis + "-" + person);
        row.put("personRef", person);
        row.put("providerId", provider);
        row.put("category", "DAY-CENTRE");
        row.put("area", "NORTH");
        row.put("days", "MONDAY THURSDAY");
        row.put("unitCost", "50.00");
        row.put("from", from.toString());
        row.put("until", until.toString());
        row.put("basis", basis);
        row.put("ageBand", "AGE_65_AND_OVER");
        row.put("budgetId", journey.treasury().budget());
        return row;
    }

    JsonNode imported(List<Map<String, Object>> rows) {
        return commissioner()
                .post("/v1/placement-imports", Map.of("rows", rows))
                .expect(201);
    }

    List<String> placements(List<Map<String, Object>> rows) {
        return imported(rows).get("results").findValuesAsText("placementId");
    }

    /** A decision of the council; its reference. */
    String decided(LocalDate effectiveFrom) {
        var published = journey.plan().today().minusDays(10);
        var reference = "DEC/" + journey.plan().mark() + "/" + effectiveFrom;
        commissioner()
                .post(
                        "/v1/decisions",
                        Map.of(
                                "reference",
                                reference,
                                "title",
                                "A new framework for day opportunities",
                                "decidedOn",
                                published.toString(),
                                "publishedOn",
                                published.toString(),
                                "effectiveFrom",
                                effectiveFrom.toString(),
                                "by",
                                "Cabinet member"))
                .expect(201);
        return reference;
    }

    /** What an officer looks up before the council buys from a club what it did not before. */
    void checked() {
        checked(journey.clubs().getFirst());
    }

    void checked(Club club) {
        commissioner()
                .post(
                        "/v1/supplier-checks",
                        Map.of(
                                "providerId",
                                club.id(),
                                "kind",
                                "EXCLUSION_AND_DEBARMENT",
                                "outcome",
                                "CLEAR",
                                "listVersion",
                                journey.plan().today().toString()))
                .expect(201);
    }

    /** From a day on it is bought from the framework at the agreed rate; the path of the migration. */
    String migrated(String placement, LocalDate effectiveFrom) {
        var prepared = commissioner()
                .post(
                        "/v1/migrations",
                        Map.of(
                                "effectiveFrom", effectiveFrom.toString(),
                                "decisionReference", decided(journey.plan().today()),
                                "reason", "The framework replaces spot",
                                "placementIds", List.of(placement),
                                "purchasingSystemId", journey.admission().system(),
                                "budgetId", journey.treasury().budget()))
                .expect(201);
        var migration = "/v1/migrations/" + prepared.get("id").asText();
        commissioner().await(migration, answer -> answer.body().path("ready").asInt() == 1);
        commissioner().post(migration + "/application", Map.of()).expect(200);
        commissioner()
                .await(
                        migration,
                        answer -> answer.body().at("/rows/0/state").asText().equals("HOLDS"));
        return migration;
    }
}
