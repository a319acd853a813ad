package org.opendps.blocks.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class QueryValuesTest {

    private final Login commissioner = Login.as("commissioner").at("E09000011");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0       | limit | must be greater than or equal to 1",
                "limit=201     | limit | must be less than or equal to 200",
                "limit=x       | limit | must be a whole number",
                "day=Fridays   | day   | must be one of FRIDAY, MONDAY, SATURDAY",
                "like=no-uuid  | like  | must be a UUID",
                "on=23.11.2026 | on    | must be a date such as 2026-11-23",
                "on=2200-01-01 | on    | must be a date such as 2026-11-23",
                "on=%2B999999999-12-31 | on | must be a date such as 2026-11-23",
                "after=a%00b   | after | must be text without the character NUL",
            })
    void wrongValueIsNamedWithWhatIsAllowed(String query, String field, String message) {
        by(commissioner)
                .urlEncodingEnabled(false)
                .get("/v1/notes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed-request"))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].in", equalTo("query"))
                .body("violations[0].message", startsWith(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1",
                "limit=200",
                "day=FRIDAY",
                "like=0198c0de-0000-7000-8000-000000000000",
                "on=2026-11-23",
                "on=2199-12-31",
                "other=1"
            })
    void rightValueIsTaken(String query) {
        by(commissioner).get("/v1/notes?" + query).then().statusCode(200);
    }

    @Test
    void wrongIdInThePathIsAPathThatLeadsNowhere() {
        by(commissioner)
                .get("/v1/notes/no-uuid")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-path"));
    }
}
