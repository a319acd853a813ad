package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PlacementImportTest {

    private static final String HEADER =
            "reference,personRef,providerId,category,area,days,unitCost,from,until,basis,ageBand,blockReference\n";

    private final LocalDate today = PlacementScene.today();
    /** A council of its own, so that counts are of this test alone. */
    private final Login commissioner =
            COMMISSIONER.at("E0" + Integer.toUnsignedString(UUID.randomUUID().hashCode()));

    private String row(String reference, UUID provider, String basis, String age, String block) {
        return String.join(
                        ",",
                        reference,
                        UUID.randomUUID().toString(),
                        provider.toString(),
                        "DAY",
                        "NORTH",
                        "MONDAY THURSDAY",
                        "55.00",
                        today.minusDays(100).toString(),
                        today.plusDays(100).toString(),
                        basis,
                        age,
                        block)
                + "\n";
    }

    private Response send(String csv, boolean dryRun) {
        return by(commissioner).contentType("text/csv").body(csv).post("/v1/placement-imports?dryRun=" + dryRun);
    }

    /** Wiltshire, March 2022: 277 on spot contracts with about 40 providers, 35 of them over 65; 523 in blocks. */
    @Test
    void importOf277SpotAnd523BlockPlacesGivesTheAgeReport() {
        var providers = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> UUID.randomUUID())
                .toList();
        var csv = new StringBuilder(HEADER);
        for (int i = 0; i < 277; i++) {
            csv.append(row("S" + i, providers.get(i % 40), "SPOT", i < 35 ? "AGE_65_AND_OVER" : "AGE_18_TO_64", ""));
        }
        for (int i = 0; i < 523; i++) {
            csv.append(row("B" + i, providers.get(i % 40), "BLOCK", "", "BLOCK-" + i % 7));
        }
        send(csv.toString(), true)
                .then()
                .statusCode(201)
                .body("creatable", equalTo(800))
                .body("created", equalTo(0));
        by(commissioner).get("/v1/placement-statistics").then().body("placements", equalTo(0));
        var sent = send(csv.toString(), false);
        sent.then().statusCode(201).body("created", equalTo(800));
        send(csv.toString(), false)
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(800))
                .body("created", equalTo(0));
        var spot = "byBasis.find { it.basis == 'SPOT' }.";
        by(commissioner)
                .get("/v1/placement-statistics")
                .then()
                .body("placements", equalTo(800))
                .body(spot + "placements", equalTo(277))
                .body(spot + "providers", equalTo(40))
                .body(spot + "weeklyCost", equalTo("30470.00"))
                .body(spot + "byAge.find { it.ageBand == 'AGE_65_AND_OVER' }.percent", equalTo("12.6"))
                .body("byBasis.find { it.basis == 'BLOCK' }.placements", equalTo(523))
                .body("transition.people", equalTo(800))
                .body("transition.ready", equalTo(0))
                .body("transition.withoutAssessment", equalTo(800))
                .body("transition.withoutPlan", equalTo(800));
        String first = sent.path("results[0].placementId");
        by(commissioner)
                .get("/v1/placements/" + first)
                .then()
                .body("status", equalTo("RUNNING"))
                .body("origin", equalTo("IMPORT"))
                .body("terms", hasSize(1));
        var event = Broker.await("call-off.placement.v1", UUID.fromString(first), 1)
                .getFirst()
                .value();
        assertThat(event).contains("PLACEMENT_IMPORTED", "\"awardId\":null", "\"terms\":[{");
        by(commissioner).get("/v1/placement-imports/" + sent.path("id")).then().body("rows", equalTo(800));
        by(COMMISSIONER).get("/v1/placement-imports/" + sent.path("id")).then().statusCode(404);
    }

    @Test
    void eachRowSaysEverythingThatIsWrongWithIt() {
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(sound("R1"));
        var wrong = sound("R2");
        wrong.put("unitCost", "0.00");
        wrong.put("days", "FUNDAY");
        wrong.put("until", today.minusDays(300).toString());
        rows.add(wrong);
        var child = sound("R3");
        child.put("ageBand", "UNDER_18");
        rows.add(child);
        var block = sound("R4");
        block.put("basis", "BLOCK");
        rows.add(block);
        rows.add(sound("R1"));
        by(commissioner, Map.of("rows", rows))
                .post("/v1/placement-imports")
                .then()
                .statusCode(201)
                .body("results.result", contains("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("results[1].problems", hasSize(3))
                .body("results[2].problems[0]", equalTo("ageBand: nobody under 18 is placed here"))
                .body("results[3].problems", hasItem("blockReference: says to which block contract the place belongs"));
        var other = rows.getFirst();
        other.put("unitCost", "56.00");
        by(commissioner, Map.of("rows", List.of(other)))
                .post("/v1/placement-imports")
                .then()
                .body("results.result", contains("DIFFERS"));
    }

    @ParameterizedTest
    @CsvSource({
        "+999999999-01-01, +999999999-12-31, 2",
        "-5000-01-01, 2027-01-01, 1",
        "1899-12-31, 1900-01-01, 1",
        "1900-01-01, 1900-01-02, 0",
        "2190-01-01, 2199-12-31, 0",
        "2190-01-01, 2200-01-01, 1"
    })
    void datesOfAnotherWorldAreRefusedByTheirRow(String from, String until, int problems) {
        var row = sound("D" + from + until);
        row.put("from", from);
        row.put("until", until);
        by(commissioner, Map.of("rows", List.of(row)))
                .post("/v1/placement-imports?dryRun=true")
                .then()
                .statusCode(201)
                .body("refused", equalTo(problems > 0 ? 1 : 0))
                .body("results[0].problems", problems > 0 ? hasSize(problems) : nullValue());
    }

    @ParameterizedTest
    @CsvSource({"category", "area", "reference", "blockReference"})
    void namesAreOfSomeLengthAtTheMost(String field) {
        var row = sound("L1");
        row.put(field, "x".repeat(101));
        by(commissioner, Map.of("rows", List.of(row)))
                .post("/v1/placement-imports?dryRun=true")
                .then()
                .body(
                        "results[0].problems[0]",
                        allOf(startsWith(field + ": has to be "), endsWith("of 100 characters at the most")));
        row.put(field, "x".repeat(100));
        by(commissioner, Map.of("rows", List.of(row)))
                .post("/v1/placement-imports?dryRun=true")
                .then()
                .body("refused", equalTo(0));
    }

    private Map<String, Object> sound(String reference) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", reference);
        row.put("personRef", UUID.randomUUID().toString());
        row.put("providerId", UUID.randomUUID().toString());
        row.put("category", "DAY");
        row.put("area", "NORTH");
        row.put("days", List.of("MONDAY", "FRIDAY"));
        row.put("closedOnBankHolidays", false);
        row.put("unitCost", "55.00");
        row.put("from", today.toString());
        row.put("until", today.plusDays(10).toString());
        row.put("basis", "SPOT");
        return row;
    }

    @Test
    void aFileWithOtherColumnsIsRefusedAsAWhole() {
        send("person,price\na,b\n", false)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/import-columns-wrong"))
                .body("unknown", contains("person", "price"));
        send(HEADER + "\"open", false).then().statusCode(400).body("type", equalTo("/problems/import-unreadable"));
        send("", false).then().statusCode(400);
    }

    /** How each ended, dry runs among them, without its rows. */
    @Test
    void importsAreListedTheNewestFirst() {
        var provider = UUID.randomUUID();
        var csv = HEADER + row("L1", provider, "SPOT", "", "") + row("L2", provider, "SPOT", "", "");
        var dry = send(csv, true).<String>path("id");
        var kept = send(csv, false).<String>path("id");
        var again = send(csv, false).<String>path("id");
        var page = by(commissioner).get("/v1/placement-imports?limit=2");
        page.then()
                .statusCode(200)
                .body("items.id", contains(again, kept))
                .body("items.created", contains(0, 2))
                .body("items.unchanged", contains(2, 0))
                .body("items[0].rows", equalTo(2))
                .body("items[0]", not(hasKey("results")));
        by(commissioner)
                .get("/v1/placement-imports?limit=2&after=" + page.path("next"))
                .then()
                .body("items.id", contains(dry))
                .body("items.dryRun", contains(true))
                .body("next", nullValue());
        by(COMMISSIONER.at("E0" + Integer.toUnsignedString(UUID.randomUUID().hashCode())))
                .get("/v1/placement-imports")
                .then()
                .body("items", hasSize(0));
        by(commissioner).get("/v1/placement-imports?after=nothing").then().statusCode(400);
    }

    /** A page walks the index of the council, however many imports there are. */
    @Test
    void listWalksItsIndex() {
        Scene.update(
                "insert into placement_import (id, authority, dry_run, results, counts, sent_by, sent_at)"
                        + " select gen_random_uuid(), 'X' || n % 50, true, '[]', '{}', 'many', now() from generate_series(1, 2000) n");
        Scene.update("analyze placement_import");
        assertThat(String.join(
                        "\n",
                        Scene.rows("explain select id, counts from placement_import where authority = 'X1'"
                                + " and id < 'ffffffff-ffff-ffff-ffff-ffffffffffff' order by id desc limit 51")))
                .contains("placement_import_of_authority");
        Scene.update("delete from placement_import where sent_by = 'many'");
    }
}
