package org.opendps.blocks.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Every response says which request it answers; every log line and event says which request caused it. */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";

    private static final String LOGGED_AS = "requestId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int BEFORE_AUTHENTICATION = 10_000;

    void install(@Observes Filters filters) {
        filters.register(this::identify, BEFORE_AUTHENTICATION);
    }

    private void identify(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id = isWellFormed(given) ? given : UUID.randomUUID().toString();
        context.response().putHeader(HEADER, id);
        MDC.put(LOGGED_AS, id);
        context.next();
    }

    public static @Nullable String current() {
        return (String) MDC.get(LOGGED_AS);
    }

    /** For work that did not come in by HTTP, such as an event: it goes on under the id of what caused it. */
    public static void resume(@Nullable String id) {
        if (isWellFormed(id)) {
            MDC.put(LOGGED_AS, id);
        } else {
            MDC.remove(LOGGED_AS);
        }
    }

    private static boolean isWellFormed(@Nullable String id) {
        return id != null && WELL_FORMED.matcher(id).matches();
    }
}
