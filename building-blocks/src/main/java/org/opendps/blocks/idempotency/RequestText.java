package org.opendps.blocks.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request asks for: method, path, query, for whom, and body, whatever the order of its parts. */
@ApplicationScoped
class RequestText {

    private final ObjectMapper json;
    private final ObjectWriter sorted;

    RequestText(ObjectMapper json) {
        this.json = json;
        this.sorted = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    String of(String method, URI uri, @Nullable String onBehalfOf, @Nullable Object[] parameters) {
        var text = new StringBuilder(method).append(' ').append(uri.getRawPath());
        if (uri.getRawQuery() != null) {
            text.append('?')
                    .append(Arrays.stream(uri.getRawQuery().split("&")).sorted().collect(Collectors.joining("&")));
        }
        text.append('\n').append(onBehalfOf == null ? "" : onBehalfOf);
        Arrays.stream(parameters)
                .filter(p ->
                        p instanceof Record || p instanceof Collection || p instanceof String || p instanceof byte[])
                .forEach(p -> text.append('\n').append(sorted(p)));
        return text.toString();
    }

    // as maps, so that one setting sorts the fields of records and the keys of maps alike
    private String sorted(Object body) {
        try {
            return sorted.writeValueAsString(json.convertValue(body, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request that was read cannot be written", e);
        }
    }
}
