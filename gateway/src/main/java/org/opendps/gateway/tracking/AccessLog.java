package org.opendps.gateway.tracking;

import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line for a request, with fields for machines. Of the path only words: ids stand for people, and what a careless
 * client writes there may be a name. Neither query nor address nor body.
 */
final class AccessLog {

    private static final Logger LOG = Logger.getLogger("org.opendps.gateway.access");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
    private static final String LEFT_OUT = "…";

    private AccessLog() {}

    static void await(RoutingContext exchange, String requestId) {
        long begun = System.nanoTime();
        exchange.addEndHandler(end -> tell(exchange, requestId, System.nanoTime() - begun));
    }

    private static void tell(RoutingContext exchange, String requestId, long nanos) {
        String method = exchange.request().method().name();
        String path = words(exchange.request().path());
        String status = String.valueOf(exchange.response().getStatusCode());
        String took = String.valueOf(TimeUnit.NANOSECONDS.toMillis(nanos));
        String client = exchange.get(Usage.CLIENT) instanceof String name ? name : "-";
        Map<String, String> fields = Map.of(
                "requestId", requestId,
                "client", client,
                "method", method,
                "path", path,
                "status", status,
                "ms", took);
        fields.forEach(MDC::put);
        try {
            LOG.infof("%s %s %s %s %s ms", requestId, method, path, status, took);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }

    private static String words(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> part.isEmpty() || WORD.matcher(part).matches() ? part : LEFT_OUT)
                .collect(Collectors.joining("/"));
    }
}
