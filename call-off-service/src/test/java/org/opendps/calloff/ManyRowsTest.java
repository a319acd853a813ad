package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** The database takes all rows of many but one. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ManyRowsTest {

    private final LocalDate today = PlacementScene.today();
    private final Login commissioner =
            COMMISSIONER.at("E0" + Integer.toUnsignedString(UUID.randomUUID().hashCode()));

    private static void refuse(UUID person, String event) {
        Scene.update("create function refuse_row() returns trigger language plpgsql as $$ begin"
                + " raise exception 'not this one' using errcode = 'check_violation'; end $$");
        Scene.update("create trigger refuse_row before " + event + " on placement for each row"
                + " when (new.person_ref = '" + person + "') execute function refuse_row()");
    }

    @AfterEach
    void takeEveryRow() {
        Scene.update("drop function if exists refuse_row() cascade");
    }

    private Map<String, Object> row(UUID person) {
        var row = new HashMap<String, Object>();
        row.put("personRef", person);
        row.put("providerId", UUID.randomUUID());
        row.put("category", "DAY");
        row.put("area", "NORTH");
        row.put("days", "MONDAY");
        row.put("unitCost", "55.00");
        row.put("from", today.minusDays(100).toString());
        row.put("until", today.plusDays(100).toString());
        row.put("basis", "INTERIM");
        return row;
    }

    private Response bring(List<UUID> people) {
        return by(commissioner, Map.of("rows", people.stream().map(this::row).toList()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/placement-imports");
    }

    @Test
    void anImportKeepsTheOthersAndWhatBecameOfEach() {
        var people = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        refuse(people.get(1), "insert");
        var sent = bring(people);
        sent.then()
                .statusCode(201)
                .body("results.result", contains("CREATED", "REFUSED", "CREATED"))
                .body("results[1].problems[0]", containsString("send it again"));
        by(commissioner)
                .get("/v1/placement-imports/" + sent.path("id"))
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
    }

    @Test
    void oneThatCannotBeExtendedAtTheMomentIsToldAndIsAskedForAgain() {
        var people = IntStream.range(0, 2).mapToObj(i -> UUID.randomUUID()).toList();
        List<String> placements = bring(people).path("results.placementId");
        refuse(people.getFirst(), "update");
        var body = Map.of(
                "placementIds",
                placements,
                "until",
                today.plusDays(200).toString(),
                "reason",
                "until the framework",
                "budgetId",
                UUID.randomUUID(),
                "decisionReference",
                reference());
        by(commissioner, body)
                .post("/v1/placement-extensions")
                .then()
                .statusCode(200)
                .body("rows.result", contains("FAILED", "RESERVING"))
                .body("failed", equalTo(1))
                .body("more", equalTo(false));
        takeEveryRow();
        by(commissioner, body)
                .post("/v1/placement-extensions")
                .then()
                .body("rows.result", contains("RESERVING", "REFUSED"))
                .body("rows[1].problem", equalTo("/problems/change-pending"));
    }

    /** Five hundred at once; whoever asks is told when there are others. */
    @Test
    void listThatIsLongerThanIsExtendedAtOnceSaysSo() {
        bring(IntStream.range(0, 500).mapToObj(i -> UUID.randomUUID()).toList())
                .then()
                .statusCode(201);
        var body = Map.of(
                "filter",
                Map.of(
                        "basis",
                        List.of("INTERIM"),
                        "endsBefore",
                        today.plusDays(101).toString()),
                "until",
                today.plusDays(200).toString(),
                "reason",
                "until the framework",
                "decisionReference",
                reference());
        extendAll(body).body("asked", equalTo(500)).body("more", equalTo(false));
        bring(List.of(UUID.randomUUID())).then().statusCode(201);
        extendAll(body).body("asked", equalTo(500)).body("more", equalTo(true));
    }

    private ValidatableResponse extendAll(Map<String, Object> body) {
        return by(commissioner, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/placement-extensions")
                .then()
                .statusCode(200);
    }

    private String reference() {
        return decision(commissioner, today);
    }
}
