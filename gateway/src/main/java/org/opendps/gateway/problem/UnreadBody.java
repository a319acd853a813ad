package org.opendps.gateway.problem;

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
        request.exceptionHandler(broken -> {});
        request.handler(ignored -> {});
        request.resume();
        exchange.vertx().setTimer(PATIENCE, timer -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
