package org.opendps.registry.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class WorkingDayCheckTest {

    private static ValidatableResponse check(String from, String days, String rule) {
        var question = "{\"from\": %s, \"days\": %s, \"rule\": %s}".formatted(from, days, rule);
        return by(Login.newcomer("anybody"), question)
                .post("/v1/working-day-checks")
                .then();
    }

    @Test
    void answersWithDateSkippedDaysAndCitation() {
        check("\"2026-11-23\"", "10", "\"PCR2015_WORKING_DAYS\"")
                .statusCode(200)
                .body("date", equalTo("2026-12-07"))
                .body("skipped", hasSize(4))
                .body("skipped[0].date", equalTo("2026-11-28"))
                .body("skipped[0].why", equalTo("Saturday"))
                .body("citation", equalTo("PCR 2015 reg 2(3), reg 34(16)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-11-23\" | 0      | \"PA23_CALENDAR_DAYS\"",
                "\"2026-11-23\" | -1     | \"PA23_CALENDAR_DAYS\"",
                "\"2026-11-23\" | 1.5    | \"PA23_CALENDAR_DAYS\"",
                "\"2026-11-23\" | null   | \"PA23_CALENDAR_DAYS\"",
                "\"2026-11-23\" | 10     | \"ANY_DAYS\"",
                "\"2026-11-23\" | 10     | 0",
                "\"2026-11-23\" | 10     | null",
                "\"2026-11-31\" | 10     | \"PA23_CALENDAR_DAYS\"",
                "null           | 10     | \"PA23_CALENDAR_DAYS\"",
            })
    void malformedQuestionIsRefused(String from, String days, String rule) {
        check(from, days, rule).statusCode(400).body("type", equalTo("/problems/malformed-request"));
    }

    @Test
    void shortestAndLongPeriodsAreCounted() {
        check("\"2026-11-23\"", "1", "\"PA23_CALENDAR_DAYS\"").statusCode(200).body("date", equalTo("2026-11-23"));
        check("\"2019-01-01\"", "3650", "\"PA23_CALENDAR_DAYS\"")
                .statusCode(200)
                .body("date", equalTo("2028-12-28"));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-12-31, 1, PCR2015_WORKING_DAYS, 2029",
        "2019-01-01, 3654, PA23_CALENDAR_DAYS, 2029",
        "2019-01-01, 2147483647, PA23_CALENDAR_DAYS, 5881629",
        "2019-01-01, 2147483647, PA23_WORKING_DAYS, 2029",
        "2019-01-01, 2147483647, PCR2015_WORKING_DAYS, 2029",
        "2200-01-01, 1, PA23_CALENDAR_DAYS, 2200",
        "1899-12-31, 1, PA23_WORKING_DAYS, 1899",
        "+999999999-12-31, 2, PCR2015_CALENDAR_DAYS, 999999999",
        "-999999999-01-01, 2, PCR2015_CALENDAR_DAYS, -999999999"
    })
    void anyYearBeyondTheCalendarIsTheSameRefusal(String from, String days, String rule, int year) {
        check("\"" + from + "\"", days, "\"" + rule + "\"")
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-not-available"))
                .body("year", equalTo(year));
    }

    @Test
    void calendarDaysWithoutEndAreRefusedToo() {
        check("\"2019-01-01\"", "2147483647", "\"PCR2015_CALENDAR_DAYS\"")
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-not-available"));
    }

    @Test
    void yearBeyondTheCalendarIsARefusalOfItsOwn() {
        check("\"2028-12-20\"", "10", "\"PCR2015_WORKING_DAYS\"")
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-not-available"))
                .body("year", equalTo(2029));
    }
}
