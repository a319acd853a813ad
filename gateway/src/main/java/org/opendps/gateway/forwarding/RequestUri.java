package org.opendps.gateway.forwarding;

import io.vertx.ext.web.RoutingContext;

/** The path and query that a service is asked for. */
public final class RequestUri {

    private RequestUri() {}

    /**
     * The normalised path, which is the one that was routed: a service must not see {@code ..} and find another
     * resource behind it.
     */
    public static String of(RoutingContext exchange) {
        String query = exchange.request().query();
        return query == null ? exchange.normalizedPath() : exchange.normalizedPath() + "?" + query;
    }
}
