package org.opendps.blocks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date as ISO 8601 writes it, within the lifetimes of people and contracts. The refusal does not repeat what was sent:
 * it may be somebody's birth date, and refusals are logged.
 */
class SensibleDate extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    SensibleDate() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            var date = LocalDate.parse(parser.getText());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // falls through: whatever is wrong with it, the advice is the same
        }
        throw context.weirdStringException("…", LocalDate.class, "expected a date such as 2026-11-23");
    }
}
