package org.opendps.blocks.idempotency;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was answered to a request, as far as a client needs it again. */
record StoredAnswer(
        String requestDigest,
        int status,
        Map<String, String> headers,
        @Nullable String body) {

    private static final List<String> KEPT = List.of("Location", "ETag");

    static StoredAnswer of(String digest, @Nullable Object answer, Function<Object, String> toJson) {
        if (answer instanceof RestResponse<?> rest) {
            return of(digest, rest.toResponse(), toJson);
        }
        if (answer instanceof Response response) {
            return of(digest, response, toJson);
        }
        return answer == null
                ? new StoredAnswer(digest, 204, Map.of(), null)
                : new StoredAnswer(digest, 200, Map.of(), toJson.apply(answer));
    }

    private static StoredAnswer of(String digest, Response response, Function<Object, String> toJson) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var entity = response.getEntity();
        return new StoredAnswer(digest, response.getStatus(), headers, entity == null ? null : toJson.apply(entity));
    }

    /** The answer again; or a refusal when the key comes with another request. */
    RuntimeException replayFor(String digest, String key) {
        return requestDigest.equals(digest) ? new Replayed(this) : new IdempotencyKeyReused(key).refused();
    }
}
