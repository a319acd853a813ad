package org.opendps.gateway;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.opendps.gateway.fanout.FanOut;
import org.opendps.gateway.forwarding.Forwarding;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;
import org.opendps.gateway.routing.Destination;
import org.opendps.gateway.routing.Route;
import org.opendps.gateway.routing.Routes;
import org.opendps.gateway.routing.Upstreams;
import org.opendps.gateway.tracking.PathTemplate;

/** The way of a request to the API: past the entrance to one service, to all of them, or nowhere. */
@Singleton
class Passage {

    static final String ROOT = "/v1";

    private final Entrance entrance;
    private final Routes routes;
    private final Upstreams upstreams;
    private final Forwarding forwarding;
    private final FanOut fanOut;

    Passage(Entrance entrance, Routes routes, Upstreams upstreams, Forwarding forwarding, FanOut fanOut) {
        this.entrance = entrance;
        this.routes = routes;
        this.upstreams = upstreams;
        this.forwarding = forwarding;
        this.fanOut = fanOut;
    }

    void enter(RoutingContext exchange) {
        // the check may take a while, and bytes that arrive with nobody listening would be lost
        exchange.request().pause();
        Optional<Route> route = routes.find(exchange.normalizedPath());
        String prefix = route.map(Route::prefix).orElse(ROOT);
        PathTemplate.tell(prefix);
        if (route.map(Route::destination).filter(this::isBusy).isPresent()) {
            // before the token is looked at: who is turned away must not cost what others need
            Forwarding.tellBusy(exchange);
            return;
        }
        Runnable next = () -> route.map(Route::destination)
                .ifPresentOrElse(destination -> pass(exchange, destination), () -> noSuchPath(exchange));
        if (route.filter(Route::isPublic).isPresent()) {
            entrance.openTo(exchange, next);
        } else {
            entrance.admit(exchange, prefix, next);
        }
    }

    private boolean isBusy(Destination destination) {
        return destination instanceof Destination.One one
                && forwarding.isBusy(upstreams.find(one.upstream()).orElseThrow());
    }

    private void pass(RoutingContext exchange, Destination destination) {
        switch (destination) {
            case Destination.One one ->
                forwarding.forward(exchange, upstreams.find(one.upstream()).orElseThrow());
            case Destination.Every every -> fanOut.ask(exchange);
        }
    }

    static void noSuchPath(RoutingContext exchange) {
        new Problem(Reason.NO_SUCH_PATH, "Nothing answers this path. What there is, is shown at /console.")
                .answer(exchange);
    }
}
