package org.opendps.gateway.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.opendps.gateway.forwarding.Answer;
import org.opendps.gateway.forwarding.UpstreamClient;
import org.opendps.gateway.forwarding.UpstreamTrouble;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;
import org.opendps.gateway.routing.Upstream;
import org.opendps.gateway.routing.Upstreams;

/** Fetches the document from the service each time it is asked for: a copy could be of another version. */
@Singleton
public class OpenApiDocuments {

    private final Upstreams upstreams;
    private final UpstreamClient client;

    OpenApiDocuments(Upstreams upstreams, UpstreamClient client) {
        this.upstreams = upstreams;
        this.client = client;
    }

    public void answer(RoutingContext exchange, String key) {
        Optional<Upstream> upstream = upstreams.find(key);
        Optional<DocumentFormat> format = DocumentFormat.wanted(
                exchange.queryParams().get("format"), exchange.request().getHeader(HttpHeaders.ACCEPT));
        if (upstream.isEmpty()) {
            new Problem(Reason.NO_SUCH_PATH, "There is a document for each of: " + String.join(", ", upstreams.keys()))
                    .answer(exchange);
        } else if (format.isEmpty()) {
            new Problem(Reason.MALFORMED_REQUEST, "The format is json or yaml.").answer(exchange);
        } else {
            fetch(exchange, upstream.get(), format.get());
        }
    }

    private void fetch(RoutingContext exchange, Upstream upstream, DocumentFormat format) {
        client.probe(upstream, "/q/openapi?format=" + format.parameter())
                .onFailure(cause -> UpstreamTrouble.of(upstream, cause).answer(exchange))
                .onSuccess(answer -> answer(exchange, upstream, format, answer));
    }

    private static void answer(RoutingContext exchange, Upstream upstream, DocumentFormat format, Answer answer) {
        if (!answer.succeeded()) {
            UpstreamTrouble.of(upstream, new IllegalStateException("answered " + answer.status() + " to /q/openapi"))
                    .answer(exchange);
            return;
        }
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(answer.body());
    }
}
