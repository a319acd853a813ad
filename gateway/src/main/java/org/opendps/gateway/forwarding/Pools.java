package org.opendps.gateway.forwarding;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.MultithreadEventExecutorGroup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Connections to the services, a part of them for each event loop: the thread that reads a request also asks the service,
 * and none waits to be woken by another.
 */
@Singleton
class Pools {

    private final Vertx vertx;
    private final ForwardingSettings settings;
    private final Map<EventLoop, HttpClient> byLoop = new ConcurrentHashMap<>();

    Pools(Vertx vertx, ForwardingSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /** Those of the event loop that asks. */
    HttpClient mine() {
        EventLoop loop = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
        return byLoop.computeIfAbsent(loop, this::open);
    }

    private HttpClient open(EventLoop loop) {
        // a connection that says nothing for longer than any answer may take is lost
        int idleSeconds = Math.toIntExact(settings.responseTimeout().toSeconds() * 2);
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(settings.connectTimeout().toMillis()))
                        .setIdleTimeout(idleSeconds)
                        // how many may wait in all is Capacity's to say
                        .setMaxWaitQueueSize(settings.connections() + settings.waiting()),
                new PoolOptions().setHttp1MaxSize(Math.ceilDiv(settings.connections(), loops(loop))));
    }

    private static int loops(EventLoop one) {
        return one.parent() instanceof MultithreadEventExecutorGroup group ? group.executorCount() : 1;
    }
}
