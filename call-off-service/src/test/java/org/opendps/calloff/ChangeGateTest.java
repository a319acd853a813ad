package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What has to be in order before a placement costs more or goes to another provider. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ChangeGateTest {

    private PlacementScene scene;
    private LocalDate from;

    @BeforeEach
    void begin() {
        scene = new PlacementScene();
        from = PlacementScene.today().plusDays(10);
    }

    private String memberOf(UUID provider) {
        return Scene.rows("select id from member where provider_id = '" + provider + "'")
                .getFirst();
    }

    private void documents(UUID provider, int version, String lacking, LocalDate coveredUntil) {
        var member = memberOf(provider);
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": %d, "authority": "%s", "purchasingSystemId": "%s",
                 "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH", "SOUTH"], "status": "ACTIVE",
                 "invitations": "OPEN", "documentsLacking": %s,
                 "documentsInOrder": [{"kind": "PUBLIC_LIABILITY_INSURANCE", "coveredUntil": "%s"}]}
                """.formatted(
                        member, version, Login.COUNCIL, scene.scene.system, provider, lacking, coveredUntil));
        Scene.await("select 1 from member_supply where member_id = '" + member + "' and version = " + version);
    }

    @Test
    void whoTakesOverHasItsDocumentsInForceOnTheFirstDay() {
        var placement = scene.funded();
        var move = Map.<String, Object>of("providerId", scene.scene.far);
        documents(scene.scene.far, 5, "[]", from.minusDays(1));
        vary(placement, from, move)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/documents-not-in-force"))
                .body("lacking", contains(startsWith("PUBLIC_LIABILITY_INSURANCE, which ends on")));
        documents(scene.scene.far, 6, "[\"SAFEGUARDING_POLICY\"]", from);
        vary(placement, from, move).then().statusCode(422);
        documents(scene.scene.far, 7, "[]", from);
        vary(placement, from, move).then().statusCode(201).body("status", equalTo("RESERVING"));
    }

    /** Domain rule R9.8. */
    @Test
    void priceStaysWithinTheCapOfTheSystem() {
        Scene.send(
                "registry.purchasing-system.v1", scene.scene.system, """
                {"kind": "PURCHASING_SYSTEM_CHANGED", "purchasingSystemId": "%s", "version": 2, "authority": "%s",
                 "title": "Day opportunities", "regime": "PA23_LIGHT_TOUCH_FRAMEWORK", "status": "OPEN",
                 "awardCriteria": [], "validFrom": "2026-01-01", "validUntil": "2034-12-31",
                 "categories": [{"code": "DAY", "title": "Day", "priceCap": "55.00"}],
                 "areas": [{"code": "NORTH", "title": "North"}]}
                """.formatted(scene.scene.system, Login.COUNCIL));
        Scene.await("select 1 from purchasing_system where id = '" + scene.scene.system + "' and version = 2");
        var placement = scene.funded();
        var decision = decision(PlacementScene.today());
        vary(placement, from, Map.of("unitCost", "55.01", "decisionReference", decision))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/above-price-cap"))
                .body("cap", equalTo("55.00"));
        vary(placement, from, Map.of("unitCost", "55.00", "decisionReference", decision))
                .then()
                .statusCode(201);
    }

    /** £100,000 a year by the default policy: two sessions a week at £961.54 are £100,000.16. */
    @Test
    void aboveTheLimitAChangeRestsOnADecision() {
        var placement = scene.selfFunded();
        scene.convert(placement, from, "961.54")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-above-limit"))
                .body("yearlyCost", equalTo("100000.16"));
        scene.convert(placement, from, "961.53").then().statusCode(201);
    }

    @Test
    void whoTakesOverFromAFailedProviderAboveTheLimitDoesSoByADecision() {
        var placement = scene.funded();
        String failure = by(
                        COMMISSIONER,
                        Map.of("providerId", scene.scene.near, "lastDay", from.toString(), "reason", "insolvent"))
                .post("/v1/provider-failures")
                .path("id");
        var row = new HashMap<String, Object>(
                Map.of("placementId", placement, "providerId", scene.scene.far, "unitCost", "961.54"));
        takeOver(failure, row).body("rows.problem", contains("/problems/decision-above-limit"));
        row.put("decisionReference", decision(PlacementScene.today().plusDays(1)));
        takeOver(failure, row).body("rows.problem", contains("/problems/decision-not-in-effect"));
        row.put("decisionReference", decision(PlacementScene.today()));
        takeOver(failure, row).body("rows.result", contains("RESERVING"));
    }

    private static ValidatableResponse takeOver(String failure, Map<String, Object> row) {
        return by(COMMISSIONER, Map.of("rows", List.of(row)))
                .post("/v1/provider-failures/" + failure + "/re-placements")
                .then()
                .statusCode(200);
    }
}
