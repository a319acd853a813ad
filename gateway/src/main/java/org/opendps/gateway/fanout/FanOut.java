package org.opendps.gateway.fanout;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.gateway.forwarding.Answer;
import org.opendps.gateway.forwarding.RequestUri;
import org.opendps.gateway.forwarding.UpstreamClient;
import org.opendps.gateway.forwarding.UpstreamTrouble;
import org.opendps.gateway.forwarding.WholeRequest;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;
import org.opendps.gateway.routing.Upstream;
import org.opendps.gateway.routing.Upstreams;

/** Sends a request to every service at once. Such requests can be repeated, so a partial success is repaired so. */
@Singleton
public class FanOut {

    private final Upstreams upstreams;
    private final UpstreamClient client;
    private final WholeRequest wholeRequest;

    FanOut(Upstreams upstreams, UpstreamClient client, WholeRequest wholeRequest) {
        this.upstreams = upstreams;
        this.client = client;
        this.wholeRequest = wholeRequest;
    }

    public void ask(RoutingContext exchange) {
        wholeRequest.read(exchange, body -> {
            MultiMap headers = wholeRequest.headers(exchange);
            List<Future<Reply>> replies = upstreams.all().stream()
                    .map(upstream -> ask(upstream, exchange, headers, body))
                    .toList();
            Future.all(replies).onSuccess(all -> answer(exchange, Verdict.of(all.list())));
        });
    }

    private Future<Reply> ask(Upstream upstream, RoutingContext exchange, MultiMap headers, Buffer body) {
        return client.ask(upstream, exchange.request().method(), RequestUri.of(exchange), headers, body)
                .<Reply>map(answer -> new Reply.Given(upstream.name(), answer))
                .otherwise(cause -> new Reply.Missing(upstream.name(), UpstreamTrouble.inBrief(cause)));
    }

    private static void answer(RoutingContext exchange, Verdict verdict) {
        switch (verdict) {
            case Verdict.AllSucceeded all ->
                exchange.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(new JsonObject()
                                .put("services", bodies(all.replies()))
                                .toBuffer());
            case Verdict.AllRefused all -> passOn(exchange, all.answer());
            case Verdict.Divided divided -> divided(divided).answer(exchange);
        }
    }

    private static JsonObject bodies(List<Reply> replies) {
        JsonObject bodies = new JsonObject();
        for (Reply reply : replies) {
            if (reply instanceof Reply.Given given) {
                bodies.put(given.from(), json(given.answer().body()));
            }
        }
        return bodies;
    }

    private static @Nullable Object json(Buffer body) {
        try {
            return body.length() == 0 ? null : Json.decodeValue(body);
        } catch (DecodeException e) {
            return body.toString();
        }
    }

    private static void passOn(RoutingContext exchange, Answer answer) {
        exchange.response().setStatusCode(answer.status());
        for (CharSequence name : List.of(HttpHeaders.CONTENT_TYPE, "WWW-Authenticate", HttpHeaders.ALLOW)) {
            String value = answer.headers().get(name);
            if (value != null) {
                exchange.response().putHeader(name, value);
            }
        }
        exchange.response().end(answer.body());
    }

    private static Problem divided(Verdict.Divided divided) {
        JsonObject failed = new JsonObject();
        divided.failed().forEach(reply -> failed.put(reply.from(), reply.outcome()));
        List<String> succeeded = divided.succeeded().stream().map(Reply::from).toList();
        return new Problem(
                Reason.SERVICE_AWAY,
                "Every service has to answer this path. Done by: " + listed(succeeded) + ". Not done by: "
                        + listed(List.copyOf(failed.fieldNames())) + ". Repeat the request: it does no harm where it"
                        + " was done.",
                Map.of("succeeded", succeeded, "failed", failed));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
