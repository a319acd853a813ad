package org.opendps.calloff;

import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** Placements that a test can vary, rest and end, and finance's answers to what they ask. */
public final class PlacementScene {

    public static final Login PRACTITIONER = Login.as("practitioner");
    public final Scene scene;

    public PlacementScene() {
        this(Scene.begin());
    }

    public PlacementScene(Scene scene) {
        this.scene = scene;
        checked();
    }

    /** Nothing keeps the members out, by the list of today. */
    public void checked() {
        for (var provider : List.of(scene.near, scene.far)) {
            Scene.checkedForMoves(provider, "CLEAR").then().statusCode(201);
        }
    }

    public static LocalDate today() {
        return LocalDate.now(London.ZONE);
    }

    /** Two days a week at £50.00 from today on for 200 days, that the person pays for. */
    public Map<String, Object> wish() {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("payer", "SELF");
        wish.put("personRef", scene.person);
        wish.put("providerId", scene.near);
        wish.put("category", "DAY");
        wish.put("area", "NORTH");
        wish.put("days", List.of("MONDAY", "THURSDAY"));
        wish.put("from", today().toString());
        wish.put("until", today().plusDays(200).toString());
        wish.put("unitCost", "50.00");
        wish.put("vatCode", "EXEMPT");
        wish.put("closedOnBankHolidays", true);
        return wish;
    }

    public static Response place(Map<String, Object> wish) {
        return by(PRACTITIONER, wish).post("/v1/placements");
    }

    public String selfFunded() {
        return place(wish()).then().statusCode(201).extract().path("id");
    }

    /** The same, paid by the council from today on; the weekly budget is £120. */
    public String funded() {
        var id = selfFunded();
        var change = convert(id, today(), "50.00");
        change.then().statusCode(201);
        financeSays(id, change.path("id"), "COMMITMENT_RESERVED", "");
        awaitChange(change.path("id"), "HOLDS");
        return id;
    }

    public Response convert(String placement, LocalDate from, String unitCost) {
        return by(
                        COMMISSIONER,
                        Map.of(
                                "from",
                                from.toString(),
                                "budgetId",
                                scene.budget,
                                "reason",
                                "found eligible",
                                "unitCost",
                                unitCost))
                .post("/v1/placements/" + placement + "/conversion");
    }

    public static Response vary(String placement, LocalDate from, Map<String, Object> what) {
        var request = new HashMap<String, Object>(what);
        request.put("from", from.toString());
        request.putIfAbsent("reason", "agreed at a review");
        return by(COMMISSIONER, request).post("/v1/placements/" + placement + "/variations");
    }

    public static Response end(String placement, String reason, LocalDate last) {
        return by(COMMISSIONER, Map.of("reason", reason, "lastDay", last.toString()))
                .post("/v1/placements/" + placement + "/end");
    }

    public static Response read(String placement) {
        return by(COMMISSIONER).get("/v1/placements/" + placement);
    }

    /** @param rest as JSON, with a comma before it */
    public static void financeSays(String placement, String change, String kind, String rest) {
        Scene.send("finance.commitment.v1", placement, """
                {"kind": "%s", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "amount": "1430.00"%s}
                """.formatted(
                        kind, UUID.randomUUID(), Login.COUNCIL, change, placement, rest));
    }

    public static void awaitChange(String change, String status) {
        Scene.await("select 1 from placement_change where id = '" + change + "' and status = '" + status + "'");
    }

    public static void holds(Response change) {
        change.then().statusCode(201);
        financeSays(change.path("placementId"), change.path("id"), "COMMITMENT_RESERVED", "");
        awaitChange(change.path("id"), "HOLDS");
    }

    public static void holds(String placement, String change) {
        financeSays(placement, change, "COMMITMENT_RESERVED", "");
        awaitChange(change, "HOLDS");
    }

    public static List<JsonPath> told(String placement, int least) {
        return Broker.await("call-off.placement.v1", placement, least).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
    }

    public static List<String> kinds(String placement, int least) {
        return told(placement, least).stream()
                .map(event -> event.getString("kind"))
                .toList();
    }

    /** In effect from a day on. */
    public static String decision(LocalDate effectiveFrom) {
        return decision(COMMISSIONER, effectiveFrom);
    }

    public static String decision(Login commissioner, LocalDate effectiveFrom) {
        var reference = "DEC/" + UUID.randomUUID();
        by(
                        commissioner,
                        Map.of(
                                "reference",
                                reference,
                                "title",
                                "Day opportunities",
                                "decidedOn",
                                effectiveFrom.minusDays(8).toString(),
                                "effectiveFrom",
                                effectiveFrom.toString(),
                                "by",
                                "Cabinet"))
                .post("/v1/decisions")
                .then()
                .statusCode(201);
        return reference;
    }

    /** Assessment and plan of the scene's person, as eligibility tells them. */
    public static void step(UUID person, String kind, LocalDate on) {
        Scene.send("eligibility.case.v1", person, """
                {"kind": "%s", "personRef": "%s", "authority": "%s", "on": "%s"}
                """.formatted(kind, person, Login.COUNCIL, on));
    }

    /** A member that says how many can come on Mondays and Thursdays. */
    public void places(UUID provider, int monday, int thursday) {
        var member = UUID.randomUUID();
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": 2, "authority": "%s",
                 "purchasingSystemId": "%s", "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH", "SOUTH"],
                 "status": "ACTIVE", "invitations": "OPEN",
                 "venues": [{"id": "%s", "name": "Hall", "openedOn": "2026-01-01", "closedOn": null,
                   "sessions": [{"day": "MONDAY", "from": "10:00", "to": "15:00", "places": %d},
                                {"day": "THURSDAY", "from": "10:00", "to": "15:00", "places": %d}]}],
                 "rates": [{"category": "DAY", "serviceBand": "STANDARD", "sessionPrice": "54.00",
                            "from": "2026-01-01"}]}
                """.formatted(
                        member, Login.COUNCIL, scene.system, provider, UUID.randomUUID(), monday, thursday));
        Scene.await("select 1 from member_supply where member_id = '" + member + "'");
        Scene.await("select 1 from member where id = '" + member + "'");
    }
}
