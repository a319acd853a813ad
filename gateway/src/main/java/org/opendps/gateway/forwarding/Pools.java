package org.opendps.gateway.forwarding;

import io.netty.channel.EventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opendps.gateway.routing.Upstream;
import org.opendps.gateway.routing.Upstreams;

/**
 * Connections to the services, of each event loop its own: the thread that reads a request also asks the service, and none
 * waits to be woken by another. There is one for each request that may be in hand, or what comes through one connection
 * of a client would wait while others are idle; how much is asked of a service in all is Capacity's to say.
 */
@Singleton
class Pools {

    private final Vertx vertx;
    private final ForwardingSettings settings;
    private final int most;
    private final Map<EventLoop, HttpClient> byLoop = new ConcurrentHashMap<>();

    Pools(Vertx vertx, ForwardingSettings settings, Upstreams upstreams) {
        this.vertx = vertx;
        this.settings = settings;
        this.most = upstreams.all().stream().mapToInt(Upstream::inHand).max().orElseThrow();
    }

    /** Those of the event loop that asks. */
    HttpClient mine() {
        EventLoop loop = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
        return byLoop.computeIfAbsent(loop, unseen -> open());
    }

    private HttpClient open() {
        // a connection that says nothing for longer than any answer may take is lost
        int idleSeconds = Math.toIntExact(settings.responseTimeout().toSeconds() * 2);
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(settings.connectTimeout().toMillis()))
                        .setIdleTimeout(idleSeconds)
                        .setMaxWaitQueueSize(most),
                new PoolOptions().setHttp1MaxSize(most));
    }
}
