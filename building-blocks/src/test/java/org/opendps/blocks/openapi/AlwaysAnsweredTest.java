package org.opendps.blocks.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AlwaysAnsweredTest {

    private static ValidatableResponse schemas() {
        return RestAssured.get("/q/openapi?format=json").then().statusCode(200).rootPath("components.schemas");
    }

    @Test
    void aFieldThatIsNeverNullIsInEveryAnswer() {
        schemas()
                .body("NoteView.required", containsInAnyOrder("id", "text", "price"))
                .body("NoteView.properties.text.type", equalTo("string"));
    }

    @Test
    void aFieldThatMayBeNullIsNotPromised() {
        schemas()
                .body("PageNoteView.required", equalTo(List.of("items")))
                .body("PageNoteView.properties.next.type", equalTo(List.of("string", "null")));
    }

    @Test
    void partsOfAPartAreFieldsOfTheWhole() {
        schemas()
                .body("NoteWithAuthor.required", containsInAnyOrder("text", "name"))
                .body("NoteWithAuthor.properties.council.type", equalTo(List.of("string", "null")));
    }

    /** Whoever sends it need not say everything that is answered. */
    @Test
    void whatIsSentAsWellSaysItselfWhatIsNeeded() {
        schemas().body("NoteColours.required", nullValue());
        assertThat(schemas().extract().asString()).contains("NoteColours");
    }
}
