package org.opendps.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

/** What the document shows as an example is a request that this service takes. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ExamplesTest {

    @Test
    void everyBodyHasAnExampleThatIsTaken() throws IOException {
        var document = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asString());
        var tried = new ArrayList<String>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var body = operation.getValue().at("/requestBody/content/application~1json");
                if (!body.isMissingNode() && !path.getKey().contains("sandbox")) {
                    var called = operation.getKey() + " " + path.getKey();
                    assertThat(body.at("/examples").size()).as(called).isPositive();
                    var example = body.at("/examples").iterator().next().get("value");
                    send(operation.getKey(), path.getKey().replace("{personRef}", Casework.eligible()), example);
                    tried.add(called);
                }
            }
        }
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "post /v1/contribution-checks",
                        "post /v1/eligibility-checks",
                        "post /v1/people",
                        "post /v1/people/searches",
                        "put /v1/people/{personRef}",
                        "put /v1/people/{personRef}/restriction",
                        "post /v1/people/{personRef}/break-glass",
                        "post /v1/people/{personRef}/carers",
                        "post /v1/people/{personRef}/closure",
                        "post /v1/people/{personRef}/assessments",
                        "post /v1/people/{personRef}/support-plans");
    }

    /** 409 is an answer to somebody whom another test has registered. */
    private static void send(String method, String path, JsonNode example) {
        // a person that the example names is one that is there
        var body = path.endsWith("/carers")
                ? ((ObjectNode) example).put("carer", Casework.registered()).toString()
                : example.toString();
        int status = by(Casework.PRACTITIONER, body)
                .header("If-Match", "\"0\"")
                .request(method, path)
                .statusCode();
        assertThat(status).as(method + " " + path).isIn(200, 201, 409);
    }
}
