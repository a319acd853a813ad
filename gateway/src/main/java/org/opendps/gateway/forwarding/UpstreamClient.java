package org.opendps.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.opendps.gateway.routing.Upstream;

/** The connections to the services: bounded in number, in waiting and in time. */
@Singleton
public class UpstreamClient {

    /** RFC 9110 9.2.2. */
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private static final long PAUSE = 50;

    private final Vertx vertx;
    private final Pools pools;
    private final ForwardingSettings settings;

    UpstreamClient(Vertx vertx, Pools pools, ForwardingSettings settings) {
        this.vertx = vertx;
        this.pools = pools;
        this.settings = settings;
    }

    /**
     * A request that nothing of has been sent yet. Where no connection is had, one that may be repeated is tried once
     * more: a service that has just been replaced is there again in a moment.
     */
    Future<HttpClientRequest> request(Upstream upstream, HttpMethod method) {
        RequestOptions options = to(upstream, "/");
        return connect(options)
                .recover(cause -> IDEMPOTENT.contains(method)
                        ? later().compose(waited -> connect(options))
                        : Future.failedFuture(cause));
    }

    private Future<Void> later() {
        Promise<Void> waited = Promise.promise();
        vertx.setTimer(PAUSE, done -> waited.complete());
        return waited.future();
    }

    /** Asks a service how it is, or for something else that it has at hand. */
    public Future<Answer> probe(Upstream upstream, String uri) {
        return ask(to(upstream, uri), Buffer.buffer(), settings.probeTimeout());
    }

    /**
     * The same for what is not one of the services.
     *
     * @param url absolute
     */
    public Future<Answer> probe(String url) {
        return ask(new RequestOptions().setAbsoluteURI(url), Buffer.buffer(), settings.probeTimeout());
    }

    /** Sends one whole request, and takes the whole answer, within the time that any request has. */
    public Future<Answer> ask(Upstream upstream, HttpMethod method, String uri, MultiMap headers, Buffer body) {
        RequestOptions options = to(upstream, uri).setMethod(method).setHeaders(headers);
        return ask(options, body, settings.responseTimeout());
    }

    private Future<Answer> ask(RequestOptions options, Buffer body, Duration patience) {
        return connect(options.setIdleTimeout(patience.toMillis()))
                .compose(request -> request.send(body))
                .compose(response ->
                        response.body().map(whole -> new Answer(response.statusCode(), response.headers(), whole)))
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    // A connection that was not had in time is a service that is away, not one that is slow: nothing has been sent.
    private Future<HttpClientRequest> connect(RequestOptions options) {
        return pools.mine()
                .request(options.setConnectTimeout(settings.connectTimeout().toMillis()))
                .recover(cause -> Future.failedFuture(new ConnectException(cause.getMessage())));
    }

    private RequestOptions to(Upstream upstream, String uri) {
        return new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setURI(uri);
    }
}
