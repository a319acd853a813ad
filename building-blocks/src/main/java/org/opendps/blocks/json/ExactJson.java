package org.opendps.blocks.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads what is written and guesses nothing: no ordinals for enums, no fractions cut off, no field twice, no text or date that cannot be kept. */
@Singleton
public class ExactJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        // which of two values was meant nobody can tell
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.registerModule(new SimpleModule("exact")
                .addDeserializer(String.class, new StorableText())
                .addDeserializer(LocalDate.class, new SensibleDate())
                .addDeserializer(Instant.class, new SensibleInstant<>(InstantDeserializer.INSTANT))
                .addDeserializer(OffsetDateTime.class, new SensibleInstant<>(InstantDeserializer.OFFSET_DATE_TIME)));
    }

    /** After the framework's own, whose dates would win otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
