package org.opendps.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

@ConfigMapping(prefix = "dps.limits")
interface LimitSettings {

    /** Of a client that has no rate of its own. */
    Rate rate();

    /** By the name of the client in its tokens ({@code azp}). */
    Map<String, Rate> clients();

    /** How many seconds of its rate a client may use at once, whose rate its token names. */
    @WithDefault("2")
    int burstSeconds();

    /** Of an address from which no valid token comes. */
    Rate strangers();

    /** How many gateways stand beside each other: each gives a part of the rates. */
    @WithDefault("1")
    int instances();

    /** Connections from one address. */
    int connections();

    /** Characters of path and query, less than the services take. */
    int target();

    /** Characters of all headers, less than the services take with what is added here. */
    int headers();

    /** So many requests in a second in the long run, and so many at once after a rest. */
    interface Rate {

        int perSecond();

        int burst();
    }
}
