package org.opendps.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * An answer of the gateway itself.
 *
 * @param detail what to do next, in plain English
 * @param members further members of the problem document
 * @param retryAfterSeconds 0 when it is of no use to repeat the request
 */
public record Problem(Reason reason, String detail, Map<String, Object> members, long retryAfterSeconds) {

    private static final long WHEN_AWAY = 5;
    private static final long NEVER = 0;

    public Problem(Reason reason, String detail) {
        this(reason, detail, Map.of());
    }

    public Problem(Reason reason, String detail, Map<String, Object> members) {
        this(reason, detail, members, reason == Reason.SERVICE_AWAY ? WHEN_AWAY : NEVER);
    }

    public static Problem repeatable(Reason reason, String detail, long afterSeconds) {
        return new Problem(reason, detail, Map.of(), Math.max(1, afterSeconds));
    }

    /** Answers, or cuts the connection when an answer is already under way. */
    public void answer(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        if (response.closed() || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // half an answer has left: only a broken connection tells the client that the rest will not come
            response.reset();
            return;
        }
        if (retryAfterSeconds != NEVER) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfterSeconds));
        }
        response.setStatusCode(reason.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(document().toBuffer());
        UnreadBody.discard(exchange);
    }

    private JsonObject document() {
        JsonObject document = new JsonObject()
                .put("type", "/problems/" + reason.slug())
                .put("title", reason.title())
                .put("status", reason.status())
                .put("detail", detail);
        members.forEach(document::put);
        return document;
    }
}
