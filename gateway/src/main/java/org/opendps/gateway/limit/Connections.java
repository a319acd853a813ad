package org.opendps.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;

/** How many connections one address holds. They are counted with their first request: one that asks nothing is closed soon. */
@Singleton
class Connections {

    private static final int AFTER_TRACKING = 9_000;
    private static final long PATIENCE_SECONDS = 5;

    private final LimitSettings settings;
    /** Changed only within {@code compute}, so that no set is given up while another connection joins it. */
    private final Map<String, Set<HttpConnection>> byAddress = new ConcurrentHashMap<>();

    private final Set<HttpConnection> counted = ConcurrentHashMap.newKeySet();

    Connections(LimitSettings settings) {
        this.settings = settings;
    }

    void install(@Observes Filters filters) {
        filters.register(this::count, AFTER_TRACKING);
    }

    private void count(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        if (counted.contains(connection)
                || isOneMoreOf(exchange.request().remoteAddress().hostAddress(), connection)) {
            exchange.next();
            return;
        }
        letGo(exchange);
        Problem.repeatable(
                        Reason.TOO_MANY_REQUESTS,
                        "Your address holds too many connections. Use those that are open, one request after another.",
                        PATIENCE_SECONDS)
                .answer(exchange);
    }

    private static void letGo(RoutingContext exchange) {
        if (exchange.request().version() == HttpVersion.HTTP_2) {
            exchange.addEndHandler(sent -> exchange.request().connection().shutdown());
        } else {
            exchange.response().putHeader("Connection", "close");
        }
    }

    private boolean isOneMoreOf(String address, HttpConnection connection) {
        byAddress.compute(address, (same, before) -> {
            Set<HttpConnection> held = before == null ? new HashSet<>() : before;
            if (held.size() < settings.connections()) {
                held.add(connection);
                counted.add(connection);
            }
            return held;
        });
        if (!counted.contains(connection)) {
            return false;
        }
        // not the connection's own handler, of which there is one; and this one is also told of what has closed already
        ((ConnectionBase) connection).channel().closeFuture().addListener(closed -> forget(address, connection));
        return true;
    }

    private void forget(String address, HttpConnection connection) {
        counted.remove(connection);
        byAddress.computeIfPresent(address, (same, held) -> {
            held.remove(connection);
            return held.isEmpty() ? null : held;
        });
    }
}
