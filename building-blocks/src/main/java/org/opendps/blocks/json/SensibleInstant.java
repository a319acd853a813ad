package org.opendps.blocks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** An instant within the lifetimes of people and contracts, as ISO 8601 writes it with its zone: what is stored. */
class SensibleInstant<T extends Temporal> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final transient InstantDeserializer<T> any;

    SensibleInstant(InstantDeserializer<T> any) {
        super(any.handledType());
        this.any = any;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            @SuppressWarnings("unchecked")
            var other = (T) context.handleUnexpectedToken(handledType(), parser);
            return other;
        }
        var read = any.deserialize(parser, context);
        if (read != null && !isSensible(Instant.from(read))) {
            throw context.weirdStringException("…", handledType(), "expected an instant such as 2026-11-23T12:00:00Z");
        }
        return read;
    }

    private static boolean isSensible(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(AFTER_LAST);
    }
}
