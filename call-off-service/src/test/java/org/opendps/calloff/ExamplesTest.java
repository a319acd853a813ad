package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What the document shows as an example is a request that this service takes. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ExamplesTest {

    /** Evaluators open no bids. */
    private static final Login OPENER = Login.as("commissioner");

    private static final Login EVERYBODY = new Login(
            "everybody",
            Set.of("commissioner", "admin", "finance-approver", "evaluator", "moderator", "auditor", "provider"),
            Login.COUNCIL,
            UUID.randomUUID());

    /** Whoever generates a client from the document can send them. */
    @Test
    void headersThatOperationsTakeAreInTheDocument() {
        var document = RestAssured.get("/q/openapi?format=json").jsonPath();
        var submission = "paths.'/v1/bids/{id}/submission'.post.parameters.name";
        assertThat(document.getList(submission, String.class))
                .containsExactlyInAnyOrder("id", "On-Behalf-Of", "Idempotency-Key");
        assertThat(document.getList("paths.'/v1/bids/{id}/exclusion'.get.parameters.name", String.class))
                .containsExactly("id");
    }

    @Test
    void headersOfAnswersAreInTheDocument() {
        var document = RestAssured.get("/q/openapi?format=json").jsonPath();
        assertThat(document.getMap("paths.'/v1/call-offs'.post.responses.'201'.headers"))
                .containsOnlyKeys("Location");
        assertThat(document.getMap("paths.'/v1/placements'.get.responses.'200'.headers"))
                .containsOnlyKeys("Link");
        assertThat(document.getMap("paths.'/v1/bids/{id}'.get.responses.'200'.headers"))
                .containsOnlyKeys("ETag");
        assertThat(document.getMap("paths.'/v1/placement-imports'.post.responses"))
                .containsOnlyKeys("201", "400", "default");
    }

    @Test
    void everyBodyHasAnExampleThatIsWellFormed() throws IOException {
        var document = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asString());
        var tried = new ArrayList<String>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var body = operation.getValue().at("/requestBody/content/application~1json");
                if (!body.isMissingNode() && !path.getKey().contains("sandbox")) {
                    var called = operation.getKey() + " " + path.getKey();
                    assertThat(body.at("/examples").size()).as(called).isPositive();
                    send(
                            operation.getKey(),
                            path.getKey(),
                            body.at("/examples").iterator().next().get("value"));
                    tried.add(called);
                }
            }
        }
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "post /v1/call-offs",
                        "put /v1/call-offs/{id}",
                        "post /v1/call-offs/{id}/bids",
                        "put /v1/bids/{id}",
                        "post /v1/bids/{id}/withdrawal",
                        "post /v1/receipt-checks",
                        "post /v1/call-offs/{id}/conflict-declarations",
                        "post /v1/call-offs/{id}/conflict-declarations/{declarationId}/mitigation",
                        "post /v1/call-offs/{id}/draw",
                        "post /v1/bids/{id}/clarifications",
                        "post /v1/bids/{id}/clarifications/{number}/answer",
                        "post /v1/bids/{id}/clarifications/{number}/decision",
                        "post /v1/call-offs/{id}/opening/held-bids",
                        "post /v1/call-offs/{id}/system-faults",
                        "post /v1/bids/{id}/scores",
                        "post /v1/call-offs/{id}/moderation",
                        "post /v1/call-offs/{id}/moderation/reopening",
                        "post /v1/bids/{id}/exclusion",
                        "post /v1/bids/{id}/exclusion/withdrawal",
                        "post /v1/call-offs/{id}/recommendation",
                        "post /v1/call-offs/{id}/recommendation/withdrawal",
                        "post /v1/call-off-policies",
                        "post /v1/direct-awards",
                        "post /v1/call-off-notices/{id}/publication",
                        "post /v1/call-off-notices/{id}/dismissal",
                        "post /v1/call-offs/{id}/choice",
                        "post /v1/route-checks",
                        "post /v1/call-offs/{id}/award",
                        "post /v1/call-offs/{id}/award/withdrawal",
                        "post /v1/call-offs/{id}/no-award",
                        "post /v1/call-offs/{id}/supplier-checks",
                        "post /v1/supplier-checks",
                        "post /v1/decisions",
                        "post /v1/placements",
                        "post /v1/placements/{id}/conversion",
                        "post /v1/placements/{id}/variations",
                        "post /v1/placements/{id}/variations/{changeId}/withdrawal",
                        "post /v1/placements/{id}/suspension",
                        "post /v1/placements/{id}/resumption",
                        "post /v1/placements/{id}/extension",
                        "post /v1/placements/{id}/end",
                        "post /v1/placements/{id}/outcome-reviews",
                        "post /v1/placements/{id}/outcome-reviews/{reviewId}/provider-note",
                        "post /v1/placement-extensions",
                        "post /v1/placement-imports",
                        "post /v1/provider-failures",
                        "post /v1/provider-failures/{id}/re-placements",
                        "post /v1/provider-failures/{id}/withdrawal",
                        "post /v1/migrations",
                        "post /v1/migrations/{id}/application",
                        "post /v1/migrations/{id}/reversal",
                        "post /v1/waiting-lists/{providerId}/entries",
                        "post /v1/call-offs/{id}/publication",
                        "post /v1/call-offs/{id}/deadline-agreements",
                        "post /v1/call-offs/{id}/questions",
                        "post /v1/call-offs/{id}/questions/{number}/answer",
                        "post /v1/call-offs/{id}/amendments",
                        "post /v1/call-offs/{id}/cancellation",
                        "post /v1/call-offs/{id}/suspension",
                        "post /v1/call-offs/{id}/resumption",
                        "post /v1/ranking-checks");
    }

    /** 404 is an answer to the id that is nobody's, 422 to a decision or a member; 400 and 415 would be the example's fault. */
    private static void send(String method, String path, JsonNode example) {
        int status = by(path.endsWith("/held-bids") ? OPENER : EVERYBODY, example.toString())
                .request(
                        method,
                        path.replace("{number}", "1")
                                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                .statusCode();
        assertThat(status).as(method + " " + path).isIn(200, 201, 404, 422);
    }
}
