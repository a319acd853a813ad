package org.opendps.gateway.stub;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A path on which the gateway itself fails. */
@Singleton
class FaultyRoute {

    void open(@Observes Router router) {
        router.get("/fault").handler(exchange -> {
            throw new IllegalStateException("only for the log");
        });
    }
}
