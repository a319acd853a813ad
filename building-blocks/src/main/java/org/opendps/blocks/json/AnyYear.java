package org.opendps.blocks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date as ISO 8601 writes it, of whatever year. The refusal does not repeat what was sent: it may be somebody's birth
 * date, and refusals are logged.
 */
public class AnyYear extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    public AnyYear() {
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
            throw unreadable(context);
        }
    }

    static JsonMappingException unreadable(DeserializationContext context) {
        return context.weirdStringException("…", LocalDate.class, "expected a date such as 2026-11-23");
    }
}
