package org.opendps.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

@ConfigMapping(prefix = "dps.upstreams")
interface UpstreamSettings {

    @WithParentName
    Map<String, Address> byKey();

    interface Address {
        String name();

        String host();

        int port();

        /** How many requests it may have in hand; what is above is refused at once. */
        int inHand();
    }
}
