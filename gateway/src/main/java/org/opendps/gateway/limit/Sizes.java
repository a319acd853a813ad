package org.opendps.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;

/**
 * How long a target and all headers may be. The platform would refuse them without a word and close the connection,
 * without saying so either: a client that keeps connections would send its next request to one that is closed.
 */
@Singleton
class Sizes {

    private static final int AFTER_CONNECTIONS = 8_000;
    private static final int COLON_BLANK_AND_LINE_END = 4;

    private final LimitSettings settings;

    Sizes(LimitSettings settings) {
        this.settings = settings;
    }

    void install(@Observes Filters filters) {
        filters.register(this::measure, AFTER_CONNECTIONS);
    }

    private void measure(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.uri().length() > settings.target()) {
            new Problem(
                            Reason.TARGET_TOO_LONG,
                            "Path and query together are longer than " + settings.target()
                                    + " characters. Ask for less in one request.")
                    .answer(exchange);
        } else if (length(request) > settings.headers()) {
            new Problem(
                            Reason.HEADERS_TOO_LARGE,
                            "The headers together are longer than " + settings.headers()
                                    + " characters. Send only those that are asked for.")
                    .answer(exchange);
        } else {
            exchange.next();
        }
    }

    private static int length(HttpServerRequest request) {
        int length = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            length += header.getKey().length() + header.getValue().length() + COLON_BLANK_AND_LINE_END;
        }
        return length;
    }
}
