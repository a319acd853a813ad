package org.opendps.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An answer of the gateway itself.
 *
 * @param detail what to do next, in plain English
 * @param members further members of the problem document
 */
public record Problem(Reason reason, String detail, Map<String, Object> members) {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final long PATIENCE_WITH_UNREAD_BODY = TimeUnit.SECONDS.toMillis(5);

    public Problem(Reason reason, String detail) {
        this(reason, detail, Map.of());
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
        if (reason == Reason.SERVICE_AWAY) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.setStatusCode(reason.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(document().toBuffer());
        discardUnreadBody(exchange);
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

    // Closing at once could destroy the answer on its way to a client that is still sending.
    private static void discardUnreadBody(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        long patience = exchange.vertx()
                .setTimer(
                        PATIENCE_WITH_UNREAD_BODY, timer -> request.connection().close());
        request.exceptionHandler(broken -> exchange.vertx().cancelTimer(patience));
        request.endHandler(end -> exchange.vertx().cancelTimer(patience));
        request.handler(ignored -> {});
        request.resume();
    }
}
