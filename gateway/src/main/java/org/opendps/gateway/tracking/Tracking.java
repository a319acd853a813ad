package org.opendps.gateway.tracking;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.MDC;

/** Gives each request its id before anything else looks at it. */
@Singleton
public class Tracking {

    /** A request that is rerouted, as to the console's page, comes by a second time. */
    private static final String SEEN = Tracking.class.getName();

    private static final int BEFORE_EVERYTHING = 10_000;

    void install(@Observes Filters filters) {
        filters.register(Tracking::track, BEFORE_EVERYTHING);
    }

    private static void track(RoutingContext exchange) {
        String id = identify(exchange);
        if (exchange.get(SEEN) == null) {
            exchange.put(SEEN, true);
            AccessLog.await(exchange, id);
        }
        exchange.next();
    }

    /** For those that answer before anything has been routed. Said twice, as on a rerouted request, the id stays. */
    public static String identify(RoutingContext exchange) {
        String id = RequestId.of(exchange.request().getHeader(RequestId.HEADER)).value();
        exchange.request().headers().set(RequestId.HEADER, id);
        MDC.put("requestId", id);
        // late, so that it also replaces what a service answered
        exchange.addHeadersEndHandler(head -> exchange.response().putHeader(RequestId.HEADER, id));
        return id;
    }
}
