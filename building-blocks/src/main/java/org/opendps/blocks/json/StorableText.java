package org.opendps.blocks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text without the character NUL, which PostgreSQL cannot store. */
public class StorableText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    StorableText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            throw context.weirdStringException("…", String.class, "text does not contain the character NUL");
        }
        return text;
    }

    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0;
    }
}
