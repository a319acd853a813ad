package org.opendps.gateway;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.opendps.gateway.identity.TokenCheck;
import org.opendps.gateway.limit.ClientRates;
import org.opendps.gateway.limit.StrangerRates;
import org.opendps.gateway.tracking.Usage;

/** What is asked of everybody: a token, where the route wants one, and no more requests than were agreed. */
@Singleton
class Entrance {

    private final TokenCheck tokenCheck;
    private final ClientRates clients;
    private final StrangerRates strangers;
    private final Usage usage;

    Entrance(TokenCheck tokenCheck, ClientRates clients, StrangerRates strangers, Usage usage) {
        this.tokenCheck = tokenCheck;
        this.clients = clients;
        this.strangers = strangers;
        this.usage = usage;
    }

    /** Goes on with {@code next}, or answers. */
    void openTo(RoutingContext exchange, Runnable next) {
        if (strangers.admit(exchange)) {
            next.run();
        }
    }

    /** The same, for whoever has a token. */
    void admit(RoutingContext exchange, String prefix, Runnable next) {
        tokenCheck.admit(exchange, client -> {
            usage.count(exchange, client.name(), prefix);
            if (clients.admit(exchange, client.name(), client.requestsPerSecond())) {
                next.run();
            }
        });
    }
}
