package org.opendps.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.EVALUATOR;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.decide;
import static org.opendps.registry.Registry.declare;
import static org.opendps.registry.Registry.evaluate;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class EvaluationTest {

    private static final List<String> CORE_PACK = List.of("OFFER", "COSTINGS", "SAFEGUARDING");
    private static final Login SECOND = EVALUATOR.named("evaluator2");

    private Login provider = Login.newcomer("nobody yet");
    private String id = "";

    @BeforeEach
    void somethingWasSubmitted() {
        provider = provider();
        id = newSubmission(pack());
    }

    private String newSubmission(Map<String, Object> pack) {
        var made = apply(provider, openSystem(system()), pack).jsonPath().getString("id");
        submit(provider, made).then().statusCode(200);
        return made;
    }

    @Test
    void decisionWithoutEvidenceIsRefused() {
        declare(COMMISSIONER, id, "NONE").then().statusCode(200);
        for (var decision : List.of("ADMIT", "REFUSE")) {
            decide(COMMISSIONER, id, decision)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/evidence-missing"))
                    .body("missing", hasItem("the notes of an evaluator who has declared to have no conflict"))
                    .body("missing", hasItem("a note on SAFEGUARDING"));
        }
        declare(EVALUATOR, id, "NONE").then().statusCode(200);
        evaluate(EVALUATOR, id, List.of("OFFER", "COSTINGS")).then().statusCode(200);
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(422).body("missing", contains("a note on SAFEGUARDING"));
        evaluate(EVALUATOR, id, CORE_PACK).then().statusCode(200);
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(200).body("status", equalTo("ADMITTED"));
    }

    @Test
    void evaluatorDeclaresFirstAndOneWithAConflictDoesNotCount() {
        evaluate(EVALUATOR, id, CORE_PACK)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-not-excluded"));
        declare(EVALUATOR, id, "NONE").then().statusCode(200);
        evaluate(EVALUATOR, id, CORE_PACK).then().statusCode(200);
        declare(EVALUATOR, id, "CONFLICT").then().statusCode(200);
        declare(COMMISSIONER, id, "NONE").then().statusCode(200);
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(422).body("missing", hasSize(4));
        by(COMMISSIONER)
                .get("/v1/applications/" + id + "/conflict-declarations")
                .then()
                .body("items.interest", contains("CONFLICT", "NONE"));
        declare(EVALUATOR.at(Login.OTHER_COUNCIL), id, "NONE").then().statusCode(404);
    }

    @Test
    void whoDecidesHasNoConflictEither() {
        evaluated(id);
        declare(COMMISSIONER, id, "CONFLICT").then().statusCode(200);
        decide(COMMISSIONER, id, "ADMIT")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-not-excluded"));
        var another = COMMISSIONER.named("commissioner2");
        for (var decision : List.of("ADMIT", "REFUSE")) {
            decide(another, id, decision)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/conflict-not-excluded"));
        }
        declare(another, id, "NONE").then().statusCode(200);
        decide(another, id, "ADMIT").then().statusCode(200);
    }

    @Test
    void whatOneFoundNotMetIsNotMet() {
        evaluated(id);
        declare(SECOND, id, "NONE").then().statusCode(200);
        evaluate(SECOND, id, List.of("SAFEGUARDING"), "SAFEGUARDING").then().statusCode(200);
        decide(COMMISSIONER, id, "ADMIT")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conditions-not-met"))
                .body("unmet", contains("The safeguarding assurance"));
        decide(COMMISSIONER, id, "REFUSE")
                .then()
                .statusCode(200)
                .body("decision.reasons.criterion", contains("The safeguarding assurance"))
                .body("decision.reasons.remedy", contains("Mend SAFEGUARDING"));
    }

    @Test
    void noteIsOfACriterionAndSaysHowToMendWhatIsNotMet() {
        declare(EVALUATOR, id, "NONE").then().statusCode(200);
        evaluate(EVALUATOR, id, List.of("MOON"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/notes-unsound"));
        by(EVALUATOR, Map.of("notes", List.of(Map.of("condition", "OFFER", "finding", "NOT_MET", "note", "Vague"))))
                .post("/v1/applications/" + id + "/evaluations")
                .then()
                .statusCode(422)
                .body("wrong", contains("OFFER is not met and has no remedy"));
        evaluate(EVALUATOR, id, List.of("OFFER", "OFFER")).then().statusCode(422);
    }

    @Test
    void declaredGroundIsEvaluatedAndOneThatExcludesIsNotAdmitted() {
        var pack = pack();
        pack.put("exclusionGrounds", List.of(Map.of("ground", "THEFT_FRAUD_BRIBERY", "eventOn", "2026-01-15")));
        var excluded = newSubmission(pack);
        by(COMMISSIONER)
                .get("/v1/applications/" + excluded)
                .then()
                .body("exclusion.outcome", equalTo("EXCLUDED"))
                .body("exclusion.findings[0].until", equalTo("2031-01-15"));
        evaluated(excluded);
        decide(COMMISSIONER, excluded, "ADMIT").then().statusCode(422).body("missing", contains("a note on EXCLUSION"));
        evaluate(EVALUATOR, excluded, List.of("OFFER", "COSTINGS", "SAFEGUARDING", "EXCLUSION"))
                .then()
                .statusCode(200);
        decide(COMMISSIONER, excluded, "ADMIT")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/supplier-excluded"))
                .body("citation", equalTo("Procurement Act 2023 s.57, Sch 6 para 44"));
    }

    @Test
    void declaredGroundsAreSeenByThoseWhoDecideAndNobodyElse() {
        var pack = pack();
        pack.put("exclusionGrounds", List.of(Map.of("ground", "INSOLVENCY", "eventOn", "2026-01-15")));
        var system = openSystem(system());
        var declared = apply(provider, system, pack).jsonPath().getString("id");
        submit(provider, declared).then().statusCode(200);
        var path = "/v1/applications/" + declared;
        for (var login : List.of(provider, COMMISSIONER, EVALUATOR, Login.as("auditor"))) {
            by(login).get(path).then().body("exclusionGrounds.ground", contains("INSOLVENCY"));
        }
        by(Login.as("support-officer")).get(path).then().statusCode(200).body("exclusionGrounds", nullValue());
        for (var role : List.of("commissioner", "support-officer")) {
            by(Login.as(role))
                    .get("/v1/purchasing-systems/" + system + "/applications")
                    .then()
                    .body("items.id", contains(declared))
                    .body("items[0].exclusionGrounds", nullValue());
        }
    }

    @Test
    void nothingIsNotedOfWhatIsDecided() {
        evaluated(id);
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(200);
        declare(SECOND, id, "NONE").then().statusCode(409);
        evaluate(EVALUATOR, id, CORE_PACK).then().statusCode(409);
        by(Login.as("auditor"))
                .get("/v1/applications/" + id + "/evaluations")
                .then()
                .statusCode(200)
                .body("items.notes", hasSize(1));
        by(ELSEWHERE).get("/v1/applications/" + id + "/evaluations").then().statusCode(404);
    }

    @Test
    void lastPlaceOfAFrameworkGoesToOne() {
        var request = system();
        request.put("memberCap", 1);
        var system = openSystem(request);
        var both = List.of(submitted(provider, system), submitted(provider(), system));
        var answers = AtOnce.call(both.stream()
                .map(each -> (Callable<Integer>)
                        () -> decide(COMMISSIONER, each, "ADMIT").statusCode())
                .toList());
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void ofFiftyDecisionsAtOnceOneStands() {
        var decided = submitted(provider, openSystem(system()));
        var answers = AtOnce.call(IntStream.range(0, 50)
                .mapToObj(i -> (Callable<Integer>)
                        () -> decide(COMMISSIONER, decided, "ADMIT").statusCode())
                .toList());
        assertThat(answers).hasSize(50).contains(200).containsOnly(200, 409);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    }
}
