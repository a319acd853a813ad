package org.opendps.blocks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date within the lifetimes of people and contracts: what is stored. */
public class SensibleDate extends AnyYear {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var date = super.deserialize(parser, context);
        if (date != null && !isSensible(date)) {
            throw unreadable(context);
        }
        return date;
    }

    public static boolean isSensible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
