package org.opendps.gateway.tracking;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * How much each client asks, of what, and with what success. Only of clients that the identity provider knows: a name
 * that anybody could choose would be one figure more each time.
 */
@Singleton
public class Usage {

    public static final String CLIENT = Usage.class.getName();

    private static final String REQUESTS = "dps.client.requests";

    private final MeterRegistry registry;

    Usage(MeterRegistry registry) {
        this.registry = registry;
    }

    public void count(RoutingContext exchange, String client, String prefix) {
        exchange.put(CLIENT, client);
        exchange.addEndHandler(end -> registry.counter(
                        REQUESTS,
                        "client",
                        client,
                        "path",
                        prefix,
                        "outcome",
                        exchange.response().getStatusCode() / 100 + "xx")
                .increment());
    }
}
