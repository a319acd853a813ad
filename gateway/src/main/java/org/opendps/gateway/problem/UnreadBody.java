package org.opendps.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;

/** What a client is still sending when it has its answer already. */
public final class UnreadBody {

    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(5);

    private UnreadBody() {}

    /**
     * Reads on for a while and throws away: closing at once could destroy the answer on its way to a client that is
     * still sending, and reading nothing would leave it waiting.
     */
    public static void discard(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        Vertx vertx = exchange.vertx();
        long timer = vertx.setTimer(PATIENCE, tooLong -> request.connection().close());
        // or everything of a request that was refused, nearly all of which are over at once, would stay as long
        request.exceptionHandler(broken -> vertx.cancelTimer(timer));
        request.endHandler(over -> vertx.cancelTimer(timer));
        request.handler(ignored -> {});
        request.resume();
    }
}
