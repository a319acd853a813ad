package org.opendps.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;
import org.opendps.test.document.AnswersAsDocumented;

/** What the document shows as an example is a request that this service takes. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ExamplesTest {

    private static final Login COMMISSIONER = Login.as("commissioner");
    private static final Login ADMIN = Login.as("admin");
    private static final Set<String> OF_COMMISSIONERS =
            Set.of("/v1/allocation-tables", "/v1/assessment-policies", "/v1/direct-payment-policies");

    @BeforeEach
    void theDayOfTheExamples() {
        RestAssured.filters(AnswersAsDocumented.ofThisService());
        by(ADMIN, Map.of("now", "2026-11-23T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void backToTheRealTime() {
        RestAssured.replaceFiltersWith(List.of());
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    @Test
    void everyBodyHasAnExampleThatIsTaken() throws IOException {
        var document = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asString());
        var table = ExampleSubjects.example(document, "/v1/allocation-tables");
        by(COMMISSIONER, table.toString()).post("/v1/allocation-tables").then().statusCode(201);
        var tried = new ArrayList<String>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var body = operation.getValue().at("/requestBody/content/application~1json");
                if (!body.isMissingNode() && !path.getKey().contains("sandbox")) {
                    var called = operation.getKey() + " " + path.getKey();
                    assertThat(body.at("/examples").size()).as(called).isPositive();
                    var example = body.at("/examples").iterator().next().get("value");
                    // of a person of its own: some examples end a record
                    var personRef = Casework.eligible();
                    var concrete = path.getKey()
                            .replace("{personRef}", personRef)
                            .replace(
                                    "{placementId}",
                                    path.getKey().contains("{placementId}") ? Casework.placed(personRef) : "")
                            .replace(
                                    "{id}",
                                    path.getKey().contains("{id}")
                                            ? ExampleSubjects.id(document, path.getKey(), personRef)
                                            : "");
                    send(who(concrete), operation.getKey(), concrete, example);
                    tried.add(called);
                }
            }
        }
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "post /v1/allocation-tables",
                        "post /v1/contribution-checks",
                        "post /v1/eligibility-checks",
                        "post /v1/indicative-budget-checks",
                        "post /v1/indicative-budgets/{id}/override",
                        "post /v1/indicative-budgets/{id}/panel-decision",
                        "post /v1/indicative-budgets/{id}/proposal",
                        "post /v1/financial-assessments/{id}/stop",
                        "put /v1/introductions/{placementId}/sharing-record",
                        "post /v1/introductions/{placementId}/sharing-record/withdrawal",
                        "post /v1/people",
                        "post /v1/people/searches",
                        "put /v1/people/{personRef}",
                        "put /v1/people/{personRef}/restriction",
                        "post /v1/people/{personRef}/break-glass",
                        "post /v1/people/{personRef}/carers",
                        "post /v1/people/{personRef}/closure",
                        "post /v1/people/{personRef}/assessments",
                        "post /v1/people/{personRef}/charging-suspensions",
                        "post /v1/people/{personRef}/charging-suspensions/{id}/end",
                        "post /v1/people/{personRef}/financial-assessments",
                        "post /v1/people/{personRef}/indicative-budgets",
                        "post /v1/people/{personRef}/offer-sheets",
                        "post /v1/cohorts",
                        "post /v1/direct-payment-policies",
                        "post /v1/direct-payments",
                        "post /v1/direct-payments/{id}/agreement",
                        "post /v1/direct-payments/{id}/reviews",
                        "post /v1/direct-payments/{id}/termination",
                        "post /v1/direct-payments/{id}/use-returns",
                        "post /v1/individual-service-funds",
                        "post /v1/individual-service-funds/{id}/reviews",
                        "post /v1/individual-service-funds/{id}/termination",
                        "post /v1/individual-service-funds/{id}/use-returns",
                        "post /v1/people/{personRef}/outcome-reviews",
                        "post /v1/people/{personRef}/support-plans",
                        "post /v1/reassessment-runs",
                        "post /v1/support-plans/{id}/agreement",
                        "post /v1/support-plans/{id}/end",
                        "post /v1/support-plans/{id}/reviews",
                        "post /v1/people/{personRef}/assessment-drafts",
                        "post /v1/people/{personRef}/facs-assessments",
                        "post /v1/people/{personRef}/urgent-needs",
                        "put /v1/assessments/{id}",
                        "post /v1/assessment-policies",
                        "post /v1/determinations/{id}/advice",
                        "post /v1/determinations/{id}/circumstances",
                        "post /v1/determinations/{id}/countersignature",
                        "post /v1/determinations/{id}/dispatches",
                        "post /v1/referrals",
                        "post /v1/referrals/{id}/closure",
                        "post /v1/referrals/{id}/link",
                        "post /v1/signals",
                        "post /v1/support-plans/{id}/suspension",
                        "put /v1/people/{personRef}/support-notes",
                        "put /v1/support-plans/{id}");
    }

    private static Login who(String path) {
        if (path.equals("/v1/signals")) {
            return Login.ofProvider(UUID.randomUUID());
        }
        if (path.endsWith("/countersignature")) {
            return PRACTITIONER.named("second");
        }
        return OF_COMMISSIONERS.contains(path) ? COMMISSIONER : PRACTITIONER;
    }

    /** 409 is an answer to somebody whom another test has registered. */
    private static void send(Login login, String method, String path, JsonNode example) {
        if (example.has("personRef")) {
            var personRef = Casework.eligible();
            Casework.paidByRoutes(personRef);
            ((ObjectNode) example).put("personRef", personRef);
        }
        if (example.has("personRefs")) {
            ((ObjectNode) example).putArray("personRefs").add(Casework.registered());
        }
        // a person or placement that the example names is one that is there
        if (path.endsWith("/carers")) {
            ((ObjectNode) example).put("carer", Casework.registered());
        } else if (path.endsWith("/outcome-reviews")) {
            ((ObjectNode) example)
                    .put("placementId", Casework.placed(path.substring("/v1/people/".length(), path.lastIndexOf('/'))));
        }
        var body = example.toString();
        int status = by(login, body)
                .header("If-Match", "\"0\"")
                .request(method, path)
                .statusCode();
        assertThat(status).as(method + " " + path).isIn(200, 201, 409);
    }
}
