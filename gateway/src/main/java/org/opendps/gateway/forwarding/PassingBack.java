package org.opendps.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Passes a service's answer to the client. A client that leaves meanwhile must not break the connection to the service:
 * once the answer has been received whole, that connection carries another client's request.
 */
final class PassingBack {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** How long an answer that nobody wants any more is read on and thrown away before its connection is given up. */
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(1);

    private final RoutingContext exchange;
    private final HttpClientRequest outgoing;
    private final HttpClientResponse incoming;
    private final Future<Void> whole;

    /** @param incoming of which nothing has been read yet */
    PassingBack(RoutingContext exchange, HttpClientRequest outgoing, HttpClientResponse incoming) {
        this.exchange = exchange;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.whole = incoming.end();
    }

    /** Succeeds when the answer has been sent; a failure breaks the client's connection, and there is nobody left to tell. */
    Future<Void> pass() {
        HttpServerResponse answer = exchange.response();
        // what is written to a client that has left fails, which is where it is dealt with
        answer.exceptionHandler(left -> {});
        answer.setStatusCode(incoming.statusCode()).setStatusMessage(incoming.statusMessage());
        answer.headers().addAll(ClientHeaders.withoutConnection(incoming.headers()));
        if (!answer.headers().contains(HttpHeaders.DATE)) {
            // whoever passes an answer on dates it (RFC 9110 6.6.1)
            answer.putHeader(HttpHeaders.DATE, HTTP_DATE.format(Instant.now()));
        }
        if (isWithoutBody()) {
            // piped as the others are it would announce chunks, for which some clients wait
            incoming.resume();
            return answer.end();
        }
        if (incoming.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            return piped(answer);
        }
        if (exchange.request().version() == HttpVersion.HTTP_1_0) {
            // knows no chunks
            Future<Buffer> body = incoming.body();
            incoming.resume();
            return body.compose(bytes -> answer.end(bytes)).onFailure(this::giveUp);
        }
        answer.setChunked(true);
        return piped(answer);
    }

    private boolean isWithoutBody() {
        return incoming.statusCode() == NO_CONTENT || incoming.statusCode() == NOT_MODIFIED;
    }

    private Future<Void> piped(HttpServerResponse answer) {
        return incoming.pipe().endOnFailure(false).to(answer).onFailure(this::giveUp);
    }

    private void giveUp(Throwable cause) {
        // when the write that failed has been dealt with; within it, a closed connection would be written to again
        exchange.vertx().runOnContext(afterwards -> {
            if (!exchange.response().closed()) {
                exchange.response().reset();
            }
        });
        if (whole.isComplete()) {
            return;
        }
        incoming.resume();
        exchange.vertx().setTimer(PATIENCE, expired -> {
            if (!whole.isComplete()) {
                outgoing.reset();
            }
        });
    }
}
