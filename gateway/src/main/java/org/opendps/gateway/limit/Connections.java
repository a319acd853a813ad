package org.opendps.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
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
    private final Map<String, Set<HttpConnection>> byAddress = new ConcurrentHashMap<>();

    Connections(LimitSettings settings) {
        this.settings = settings;
    }

    void install(@Observes Filters filters) {
        filters.register(this::count, AFTER_TRACKING);
    }

    private void count(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        String address = exchange.request().remoteAddress().hostAddress();
        Set<HttpConnection> held = byAddress.computeIfAbsent(address, unseen -> ConcurrentHashMap.newKeySet());
        if (held.contains(connection) || (held.size() < settings.connections() && open(address, held, connection))) {
            exchange.next();
            return;
        }
        exchange.response().putHeader("Connection", "close");
        Problem.repeatable(
                        Reason.TOO_MANY_REQUESTS,
                        "Your address holds too many connections. Use those that are open, one request after another.",
                        PATIENCE_SECONDS)
                .answer(exchange);
    }

    private boolean open(String address, Set<HttpConnection> held, HttpConnection connection) {
        held.add(connection);
        connection.closeHandler(closed -> byAddress.computeIfPresent(address, (same, all) -> {
            all.remove(connection);
            return all.isEmpty() ? null : all;
        }));
        return true;
    }
}
