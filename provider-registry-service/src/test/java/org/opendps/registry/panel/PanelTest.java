package org.opendps.registry.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.EVALUATOR;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.declare;
import static org.opendps.registry.Registry.evaluated;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.submitted;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class PanelTest {

    @Inject
    AgroalDataSource database;

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
        return request(system, List.of("commissioner", "evaluator"), agenda);
    }

    private static Map<String, Object> request(String ofSystem, List<String> members, String... agenda) {
        return Map.of(
                "purchasingSystemId", ofSystem, "heldOn", "2026-12-01", "members", members, "agenda", List.of(agenda));
    }

    private String panel(String... agenda) {
        return panel(request(agenda));
    }

    private static String panel(Map<String, Object> request) {
        var answer = by(COMMISSIONER, request).post("/v1/panels");
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
        declare(COMMISSIONER, notEvaluated, "NONE").then().statusCode(200);
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
    void agendaIsOfApplicationsThatTheSystemHasReceived() {
        var elsewhere = submitted(provider(), openSystem(system()));
        var draft = apply(provider(), system, pack()).jsonPath().getString("id");
        var nothing = UUID.randomUUID().toString();
        for (var stranger : List.of(elsewhere, draft, nothing)) {
            by(COMMISSIONER, request(evaluated, stranger))
                    .post("/v1/panels")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/agenda-unsound"))
                    .body("applications", contains(stranger));
        }
        by(COMMISSIONER, request(elsewhere))
                .header("If-Match", "\"0\"")
                .put("/v1/panels/" + panel(evaluated))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/agenda-unsound"));
    }

    @Test
    void panelStaysWithItsSystem() {
        var path = "/v1/panels/" + panel(evaluated);
        by(COMMISSIONER, request(openSystem(system()), List.of("commissioner")))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/panel-of-another-system"));
        by(COMMISSIONER, request(system, List.of("commissioner")))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("purchasingSystemId", equalTo(system));
    }

    @Test
    void whatCameOfItsAgendaMakesAnotherVersion() {
        var path = "/v1/panels/" + panel(evaluated, notEvaluated);
        var before = by(COMMISSIONER).get(path).header("ETag");
        decide(id(path), notEvaluated).then().body("outcome", contains("NOT_DECIDED"));
        var between = by(COMMISSIONER).get(path).header("ETag");
        decide(id(path), evaluated).then().body("outcome", contains("ADMITTED"));
        var after = by(COMMISSIONER).get(path).header("ETag");
        assertThat(List.of(before, between, after)).doesNotHaveDuplicates();
        decide(id(path), evaluated).then().body("outcome", contains("ADMITTED"));
        by(COMMISSIONER).get(path).then().header("ETag", after);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void whoHasAConflictDoesNotSitOnTheDecision() {
        var second = EVALUATOR.named("evaluator2");
        declare(second, evaluated, "CONFLICT").then().statusCode(200);
        var panel = panel(request(system, List.of("commissioner", "evaluator2"), evaluated));
        decide(panel, evaluated)
                .then()
                .body("outcome", contains("NOT_DECIDED"))
                .body("problem", contains("/problems/panel-member-conflicted"));
        by(COMMISSIONER, request(system, List.of("commissioner", "evaluator"), evaluated))
                .header("If-Match", by(COMMISSIONER).get("/v1/panels/" + panel).header("ETag"))
                .put("/v1/panels/" + panel)
                .then()
                .statusCode(200);
        decide(panel, evaluated).then().body("outcome", contains("ADMITTED"));
    }

    /** Nothing that a request can say breaks it any more; what the database holds from before can. */
    @Test
    void oneThatBreaksDoesNotHoldUpTheOthers() throws SQLException {
        var another = submitted(provider(), system);
        try (var connection = database.getConnection();
                var spoil = connection.prepareStatement(
                        "update application_submission set session_price = 0 where application_id = ?::uuid")) {
            spoil.setString(1, evaluated);
            assertThat(spoil.executeUpdate()).isEqualTo(1);
        }
        var panel = panel(evaluated, another);
        decide(panel, evaluated, another)
                .then()
                .statusCode(200)
                .body("outcome", contains("NOT_DECIDED", "ADMITTED"))
                .body("[0].problem", equalTo("/problems/decision-failed"));
    }

    @Test
    void panelIsNotClosedWhileItDecides() throws Exception {
        var another = submitted(provider(), system);
        var panel = panel(evaluated, another);
        try (var connection = database.getConnection();
                var hold = connection.prepareStatement("select 1 from application where id = ?::uuid for update");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            hold.setString(1, evaluated);
            hold.executeQuery();
            var batch = threads.submit(() -> decide(panel, evaluated, another));
            awaitLocked();
            var closing = threads.submit(() -> by(COMMISSIONER).post("/v1/panels/" + panel + "/closing"));
            assertThatThrownBy(() -> closing.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            connection.rollback();
            batch.get().then().statusCode(200).body("[0].outcome", equalTo("ADMITTED"));
            closing.get().then().statusCode(200);
        }
        // the second one was decided before it closed, or not at all
        var status =
                by(COMMISSIONER).get("/v1/applications/" + another).jsonPath().getString("status");
        var results = by(COMMISSIONER).get("/v1/panels/" + panel).jsonPath().getList("results.outcome");
        assertThat(results).hasSize(status.equals("ADMITTED") ? 2 : 1).containsOnly("ADMITTED");
    }

    /** Until the batch waits for the application that is held. */
    private void awaitLocked() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            try (var connection = database.getConnection();
                    var waiting = connection
                            .prepareStatement(
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%application%'")
                            .executeQuery()) {
                waiting.next();
                return waiting.getInt(1) > 0;
            }
        });
    }

    @Test
    void panelIsItsCouncilsOwn() {
        var panel = panel(evaluated);
        by(ELSEWHERE).get("/v1/panels/" + panel).then().statusCode(404);
        by(ELSEWHERE).post("/v1/panels/" + panel + "/closing").then().statusCode(404);
        by(ELSEWHERE, request(evaluated)).post("/v1/panels").then().statusCode(404);
        by(COMMISSIONER).get("/v1/panels?limit=200").then().body("items.id", hasItem(panel));
        by(ELSEWHERE).get("/v1/panels?limit=200").then().statusCode(200).body("items.id", not(hasItem(panel)));
        by(COMMISSIONER).get("/v1/panels/" + UUID.randomUUID()).then().statusCode(404);
    }
}
