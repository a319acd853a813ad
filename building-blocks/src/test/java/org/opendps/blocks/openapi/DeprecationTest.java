package org.opendps.blocks.openapi;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class DeprecationTest {

    private static final Login COMMISSIONER = Login.as("commissioner");

    /** Midnight in London: in summer it is still the day before at Greenwich. */
    @Test
    void answersSaySinceWhenAndUntilWhen() {
        by(COMMISSIONER)
                .get("/v1/old-notes")
                .then()
                .statusCode(200)
                .header("Deprecation", "@1798761600")
                .header("Sunset", "Wed, 30 Jun 2027 23:00:00 GMT")
                .header("Link", "</docs/changes#old-notes>; rel=\"deprecation\"; type=\"text/html\"");
    }

    @Test
    void refusalsSayItToo() {
        by(COMMISSIONER)
                .get("/v1/old-notes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("Deprecation", "@1798761600");
    }

    @Test
    void whatStaysSaysNothing() {
        by(COMMISSIONER)
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .header("Deprecation", nullValue())
                .header("Sunset", nullValue());
    }

    @Test
    void documentSaysItOnceForAll() {
        RestAssured.get("/q/openapi?format=json")
                .then()
                .body("paths.'/v1/old-notes'.get.deprecated", equalTo(true))
                .body("paths.'/v1/old-notes'.get.description", containsString("Deprecated since 1 January 2027"))
                .body("paths.'/v1/old-notes'.get.description", endsWith("says what to use instead."))
                .body("paths.'/v1/old-notes'.get.responses.'200'.headers", hasKey("Sunset"))
                .body("paths.'/v1/notes'.get.deprecated", nullValue());
    }
}
