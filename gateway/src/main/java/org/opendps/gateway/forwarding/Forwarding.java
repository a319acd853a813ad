package org.opendps.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;
import org.opendps.gateway.problem.UnreadBody;
import org.opendps.gateway.routing.Upstream;

/**
 * Passes one request to one service. Bodies stream in both directions, so a handler that reads the body must never
 * stand before this one: the request would wait for bytes that have gone.
 */
@Singleton
public class Forwarding {

    private static final long WHEN_BUSY = 1;

    private final Vertx vertx;
    private final UpstreamClient client;
    private final Capacity capacity;
    private final Breakers breakers;
    private final ForwardingSettings settings;

    Forwarding(Vertx vertx, UpstreamClient client, Capacity capacity, Breakers breakers, ForwardingSettings settings) {
        this.vertx = vertx;
        this.client = client;
        this.capacity = capacity;
        this.breakers = breakers;
        this.settings = settings;
    }

    /** Whether a request to that service would be turned away. */
    public boolean isBusy(Upstream upstream) {
        return capacity.isFull(upstream);
    }

    public static void tellBusy(RoutingContext exchange) {
        Problem.repeatable(
                        Reason.SERVICE_BUSY,
                        "More is asked at the moment than can be answered. Nothing was done: repeat the request after the time"
                                + " in Retry-After.",
                        WHEN_BUSY)
                .answer(exchange);
    }

    public void forward(RoutingContext exchange, Upstream upstream) {
        if (isBusy(upstream)) {
            tellBusy(exchange);
            return;
        }
        capacity.take(upstream, exchange);
        UnannouncedBody.announce(exchange.request());
        long limit = settings.bodyLimit().asLongValue();
        ProxyRequest request = ProxyRequest.reverseProxy(exchange.request());
        if (request.getBody().length() > limit) {
            UpstreamTrouble.of(upstream, new BodyTooLarge(limit)).answer(exchange);
            return;
        }
        MeteredBody body = new MeteredBody(exchange.request(), request.getBody().length(), limit);
        request.setURI(RequestUri.of(exchange));
        request.setBody(Body.body(body, request.getBody().length()));
        replace(request.headers(), ClientHeaders.of(exchange.request()));
        breakers.guard(
                        upstream,
                        () -> client.request(upstream, exchange.request().method())
                                .compose(outgoing -> send(request, body, outgoing)
                                        .onSuccess(incoming -> passBack(exchange, body, outgoing, incoming))))
                .onFailure(cause -> tell(exchange, upstream, cause));
    }

    private Future<HttpClientResponse> send(ProxyRequest request, MeteredBody body, HttpClientRequest outgoing) {
        Promise<HttpClientResponse> outcome = Promise.promise();
        // what breaks is told by the outcome; unheard here, it would be logged a second time
        outgoing.exceptionHandler(outcome::tryFail);
        body.passed().onFailure(outcome::tryFail).onSuccess(passed -> limitWaiting(outcome, outgoing));
        request.send(outgoing).onFailure(outcome::tryFail).onSuccess(answered -> {
            if (!outcome.tryComplete(outgoing.response().result())) {
                answered.release();
            }
        });
        return outcome.future();
    }

    // Only from the end of the request: a slow upload is the client's time, not the service's.
    private void limitWaiting(Promise<HttpClientResponse> outcome, HttpClientRequest outgoing) {
        long patience = settings.responseTimeout().toMillis();
        long timer = vertx.setTimer(patience, expired -> {
            outcome.tryFail(new TimeoutException("No answer within " + patience + " ms"));
            outgoing.reset();
        });
        outcome.future().onComplete(any -> vertx.cancelTimer(timer));
    }

    private static void tell(RoutingContext exchange, Upstream upstream, Throwable cause) {
        // a client that went away broke its own request; that is no trouble of the service
        if (!exchange.response().closed()) {
            UpstreamTrouble.of(upstream, cause).answer(exchange);
        }
    }

    private static void passBack(
            RoutingContext exchange, MeteredBody body, HttpClientRequest outgoing, HttpClientResponse incoming) {
        new PassingBack(exchange, outgoing, incoming).pass().onSuccess(sent -> leaveTheRest(exchange, body, outgoing));
    }

    // A service may refuse before it has read the body, and then it never will.
    private static void leaveTheRest(RoutingContext exchange, MeteredBody body, HttpClientRequest outgoing) {
        if (!body.passed().isComplete()) {
            outgoing.reset();
            UnreadBody.discard(exchange);
        }
    }

    private static void replace(MultiMap headers, MultiMap replacement) {
        headers.clear().addAll(replacement);
    }
}
