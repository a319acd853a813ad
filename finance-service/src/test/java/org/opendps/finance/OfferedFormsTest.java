package org.opendps.finance;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What the document of the interface says of forms beside JSON. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OfferedFormsTest {

    @Test
    void showsInWhichFormsDocumentsAreTaken() {
        RestAssured.get("/q/openapi?format=json")
                .then()
                .body(body("/v1/invoices"), containsInAnyOrder("application/json", "application/xml"))
                .body(body("/v1/invoices/{id}/credit-notes"), containsInAnyOrder("application/json", "application/xml"))
                .body(body("/v1/imports"), containsInAnyOrder("application/json", "text/csv"))
                .body("paths.'/v1/imports'.post.parameters.name", hasItems("reference", "statedTotal"));
    }

    @Test
    void refusesAFormThatIsNoneOfThem() {
        by(Login.as("provider"), "a letter")
                .contentType("text/plain")
                .post("/v1/invoices")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    private static String body(String path) {
        return "paths.'" + path + "'.post.requestBody.content.keySet()";
    }
}
