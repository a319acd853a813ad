package org.opendps.registry.panel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.evaluated;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.submitted;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class PanelTest {

    private String system = "";
    private String evaluated = "";
    private String notEvaluated = "";

    @BeforeEach
    void twoHaveApplied() {
        system = openSystem(system());
        evaluated = submitted(provider(), system);
        var another = provider();
        notEvaluated = apply(another, system, pack()).jsonPath().getString("id");
        submit(another, notEvaluated).then().statusCode(200);
    }

    private Map<String, Object> request(String... agenda) {
        return Map.of(
                "purchasingSystemId",
                system,
                "heldOn",
                "2026-12-01",
                "members",
                List.of("commissioner", "evaluator"),
                "agenda",
                List.of(agenda));
    }

    private String panel(String... agenda) {
        var answer = by(COMMISSIONER, request(agenda)).post("/v1/panels");
        answer.then().statusCode(201).body("status", equalTo("PLANNED"));
        return answer.jsonPath().getString("id");
    }

    private static Response decide(String panel, String... applications) {
        var decisions = new ArrayList<Map<String, Object>>();
        for (var application : applications) {
            decisions.add(Map.of("applicationId", application, "decision", "ADMIT"));
        }
        return by(COMMISSIONER, Map.of("decisions", decisions)).post("/v1/panels/" + panel + "/decisions");
    }

    @Test
    void oneThatCannotBeDecidedDoesNotHoldUpTheOthers() {
        var panel = panel(notEvaluated, evaluated);
        decide(panel, notEvaluated, evaluated)
                .then()
                .statusCode(200)
                .body("outcome", contains("NOT_DECIDED", "ADMITTED"))
                .body("[0].problem", equalTo("/problems/evidence-missing"));
        by(COMMISSIONER).get("/v1/applications/" + evaluated).then().body("status", equalTo("ADMITTED"));
        by(COMMISSIONER).get("/v1/applications/" + notEvaluated).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void batchThatIsSentAgainDecidesWhatIsLeft() {
        var panel = panel(notEvaluated, evaluated);
        decide(panel, notEvaluated, evaluated).then().statusCode(200);
        evaluated(notEvaluated);
        decide(panel, notEvaluated, evaluated).then().statusCode(200).body("outcome", contains("ADMITTED", "ADMITTED"));
        by(COMMISSIONER).get("/v1/panels/" + panel).then().body("results.outcome", contains("ADMITTED", "ADMITTED"));
    }

    @Test
    void onlyTheAgendaIsDecidedAndOnlyBeforeItCloses() {
        var panel = panel(evaluated);
        decide(panel, notEvaluated)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-on-the-agenda"))
                .body("applications", contains(notEvaluated));
        by(COMMISSIONER)
                .post("/v1/panels/" + panel + "/closing")
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"));
        decide(panel, evaluated).then().statusCode(409).body("currentState", equalTo("HELD"));
        by(COMMISSIONER).post("/v1/panels/" + panel + "/cancellation").then().statusCode(409);
    }

    @Test
    void agendaChangesUntilThePanelIsHeld() {
        var panel = panel();
        var path = "/v1/panels/" + panel;
        by(COMMISSIONER, request(evaluated)).put(path).then().statusCode(428);
        by(COMMISSIONER, request(evaluated))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("agenda", contains(evaluated));
        by(COMMISSIONER).post(path + "/cancellation").then().statusCode(200).body("status", equalTo("CANCELLED"));
        by(COMMISSIONER, request()).header("If-Match", "\"2\"").put(path).then().statusCode(409);
    }

    @Test
    void panelIsItsCouncilsOwn() {
        var panel = panel(evaluated);
        by(ELSEWHERE).get("/v1/panels/" + panel).then().statusCode(404);
        by(ELSEWHERE).post("/v1/panels/" + panel + "/closing").then().statusCode(404);
        by(ELSEWHERE, request(evaluated)).post("/v1/panels").then().statusCode(404);
        by(COMMISSIONER).get("/v1/panels?limit=200").then().body("items.results", hasItem(empty()));
        by(COMMISSIONER).get("/v1/panels/" + UUID.randomUUID()).then().statusCode(404);
    }
}
