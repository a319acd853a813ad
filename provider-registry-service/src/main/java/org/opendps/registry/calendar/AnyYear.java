package org.opendps.registry.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date of whatever year: nothing is stored of it, and a year that the calendar does not have is for the calendar to
 * refuse.
 */
final class AnyYear extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    AnyYear() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeParseException e) {
            throw context.weirdStringException("…", LocalDate.class, "expected a date such as 2026-11-23");
        }
    }
}
