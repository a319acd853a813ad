package org.opendps.blocks.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactJsonTest {

    record Visit(LocalDate on, DayOfWeek day, Integer hours, String text, Instant at, OffsetDateTime due) {}

    private final ObjectMapper json = new ObjectMapper();

    ExactJsonTest() {
        new ExactJson().customize(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on    | \"2026-02-28\"          | \"2026-02-29\"",
                "on    | \"1900-01-01\"          | \"1899-12-31\"",
                "on    | \"2199-12-31\"          | \"2200-01-01\"",
                "on    | \"2026-11-23\"          | \"+999999999-12-31\"",
                "on    | null                    | [2026,11,23]",
                "on    | null                    | 20000",
                "at    | \"1900-01-01T00:00:00Z\" | \"1899-12-31T23:59:59Z\"",
                "at    | \"2199-12-31T23:59:59Z\" | \"2200-01-01T00:00:00Z\"",
                "at    | \"2026-11-23T12:00:00Z\" | \"-9999-01-01T00:00:00Z\"",
                "at    | \"2026-11-23T12:00:00Z\" | \"+300000-01-01T00:00:00Z\"",
                "at    | null                    | 20000",
                "at    | \"2026-11-23T12:00:00Z\" | \"2026-11-23\"",
                "due   | \"2026-11-23T12:00:00+01:00\" | \"+300000-01-01T00:00:00+01:00\"",
                "due   | \"2199-12-31T23:59:59Z\" | \"2200-01-01T00:00:00Z\"",
                "due   | null                    | 20000",
                "day   | \"MONDAY\"              | 0",
                "hours | 2                       | 2.5",
                "text  | \"a\\u0001b\"           | \"a\\u0000b\"",
            })
    void readsTheOneAndRefusesTheOther(String field, String read, String refused) throws Exception {
        assertThat(json.readValue(body(field, read), Visit.class)).isNotNull();
        assertThatThrownBy(() -> json.readValue(body(field, refused), Visit.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void keepsTheDateAsWritten() throws Exception {
        assertThat(json.readValue(body("on", "\"2026-11-23\""), Visit.class).on())
                .isEqualTo("2026-11-23");
    }

    private static String body(String field, String value) {
        return "{\"" + field + "\": " + value + "}";
    }
}
