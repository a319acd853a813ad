package org.opendps.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;

/** A request that has to be in memory because it is sent more than once. */
@Singleton
public class WholeRequest {

    private final ForwardingSettings settings;

    WholeRequest(ForwardingSettings settings) {
        this.settings = settings;
    }

    /** Hands over the body, or answers when it is too large or breaks off. */
    public void read(RoutingContext exchange, Handler<Buffer> next) {
        new MeteredBody(exchange.request(), -1, settings.wholeBodyLimit().asLongValue())
                .collect()
                .onSuccess(next)
                .onFailure(cause -> problem(cause).answer(exchange));
    }

    private static Problem problem(Throwable cause) {
        return cause instanceof BodyTooLarge
                ? UpstreamTrouble.tooLarge(cause)
                : new Problem(Reason.MALFORMED_REQUEST, "The body broke off. Send the request again.");
    }

    /** The headers that go with it: the length is counted anew, and the answers must be readable here. */
    public MultiMap headers(RoutingContext exchange) {
        return ClientHeaders.of(exchange.request())
                .remove(HttpHeaders.CONTENT_LENGTH)
                .remove(HttpHeaders.ACCEPT_ENCODING);
    }
}
