package org.opendps.blocks.event;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 attributes in Kafka's binary mode: each attribute is a header named {@code ce_...}. The trace goes
 * along as the W3C header {@code traceparent}, the id of the request that caused the event as {@code ce_requestid}.
 */
public record Envelope(Map<String, String> headers) {

    public static final String ID = "ce_id";
    public static final String REQUEST_ID = "ce_requestid";

    public static Envelope of(Headers received) {
        var headers = new HashMap<String, String>();
        received.forEach(
                h -> headers.put(h.key(), h.value() == null ? "" : new String(h.value(), StandardCharsets.UTF_8)));
        return new Envelope(headers);
    }

    /** @throws NotAnEvent when there is no {@code ce_id}: without one a repetition cannot be recognised */
    public String id() {
        var id = headers.get(ID);
        if (id == null || id.isBlank()) {
            throw new NotAnEvent("The record has no header " + ID);
        }
        return id;
    }

    public @Nullable String requestId() {
        return headers.get(REQUEST_ID);
    }

    public void writeTo(Headers target) {
        headers.forEach((name, value) -> target.add(name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
