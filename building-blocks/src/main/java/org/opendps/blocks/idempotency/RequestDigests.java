package org.opendps.blocks.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests ask for the same: method, path and body, whatever the order of its fields. */
@ApplicationScoped
class RequestDigests {

    private final ObjectMapper json;

    RequestDigests(ObjectMapper json) {
        this.json = json.copy().configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true);
    }

    String of(String method, String path, @Nullable Object[] parameters) {
        var text = new StringBuilder(method).append(' ').append(path);
        Arrays.stream(parameters)
                .filter(p -> p instanceof Record || p instanceof Collection)
                .forEach(p -> text.append('\n').append(toJson(p)));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written cannot be kept", e);
        }
    }
}
