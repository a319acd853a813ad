package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class DocumentedHeadersTest {

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
                .containsOnlyKeys("Location", "Idempotent-Replayed");
        assertThat(document.getMap("paths.'/v1/placements'.get.responses.'200'.headers"))
                .containsOnlyKeys("Link");
        assertThat(document.getMap("paths.'/v1/bids/{id}'.get.responses.'200'.headers"))
                .containsOnlyKeys("ETag");
        assertThat(document.getMap("paths.'/v1/placement-imports'.post.responses"))
                .containsOnlyKeys(
                        "201", "400", "401", "403", "404", "409", "413", "415", "422", "429", "503", "default");
    }
}
