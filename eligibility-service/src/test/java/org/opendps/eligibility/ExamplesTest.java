package org.opendps.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

/** What the OpenAPI document shows is what runs. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ExamplesTest {

    private static JsonNode paths() throws IOException {
        var document = RestAssured.get("/q/openapi?format=json").asString();
        return new ObjectMapper().readTree(document).path("paths");
    }

    private static void exampleOfPostGives(int status, String path, String personRef) throws IOException {
        var content = paths().path(path).path("post").path("requestBody").path("content");
        var examples = content.path("application/json").path("examples");
        assertThat(examples.size()).as(path).isPositive();
        by(PRACTITIONER, examples.elements().next().path("value").toString())
                .post(path.replace("{personRef}", personRef))
                .then()
                .statusCode(status);
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhoMayCallIt() throws IOException {
        var operations = paths().properties().stream()
                .filter(path -> !path.getKey().contains("sandbox"))
                .flatMap(path -> path.getValue().properties().stream())
                .toList();
        assertThat(operations).hasSizeGreaterThan(10).allSatisfy(operation -> {
            assertThat(operation.getValue().path("summary").asText()).isNotBlank();
            assertThat(operation.getValue().path("description").asText()).containsAnyOf("Role ", "Any role");
            assertThat(operation.getValue().path("tags").size()).isPositive();
        });
    }

    @Test
    void everyRequestExampleRuns() throws IOException {
        var personRef = eligible();
        exampleOfPostGives(200, "/v1/eligibility-checks", personRef);
        exampleOfPostGives(200, "/v1/contribution-checks", personRef);
        exampleOfPostGives(201, "/v1/people", personRef);
        exampleOfPostGives(201, "/v1/people/{personRef}/assessments", personRef);
        exampleOfPostGives(201, "/v1/people/{personRef}/support-plans", personRef);
    }
}
