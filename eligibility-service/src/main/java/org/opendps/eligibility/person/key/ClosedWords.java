package org.opendps.eligibility.person.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;

/** Closes what is written of a person as JSON with that person's key, and opens it. */
@ApplicationScoped
public class ClosedWords {

    private final DataKeys keys;
    private final ObjectMapper json;

    ClosedWords(DataKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * @param column table and column, such as {@code person_details.details}
     * @throws org.opendps.blocks.problem.Refused 410 once the person is erased
     */
    public byte[] close(UUID personRef, String column, Object words) {
        return close(keys.of(personRef), column, words);
    }

    public byte[] close(DataKey key, String column, Object words) {
        try {
            return key.close(column, json.writeValueAsBytes(words));
        } catch (JsonProcessingException e) {
            // the cause would repeat what it could not write
            throw new IllegalStateException(column + " could not be written");
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public <T> T open(UUID personRef, String column, byte[] closed, Class<T> as) {
        return open(keys.of(personRef), column, closed, as);
    }

    /** Of a version that wrote more fields than this one knows, it reads what it knows. */
    public <T> T open(DataKey key, String column, byte[] closed, Class<T> as) {
        try {
            return json.readerFor(as)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(key.open(column, closed));
        } catch (IOException e) {
            throw new IllegalStateException(column + " could not be read");
        }
    }
}
