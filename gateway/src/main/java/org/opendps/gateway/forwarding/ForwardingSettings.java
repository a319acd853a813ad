package org.opendps.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "dps.forwarding")
interface ForwardingSettings {

    /** The largest body that is passed to a service. */
    MemorySize bodyLimit();

    /** The largest body that is kept in memory, to be sent to several services. */
    MemorySize wholeBodyLimit();

    /** How long to wait for a connection. */
    Duration connectTimeout();

    /** How long a service may take from the end of the request to the beginning of its answer. */
    Duration responseTimeout();

    /** How long a service may take to say how it is. */
    Duration probeTimeout();

    Breaker breaker();

    /** When a service is left alone for a while. */
    interface Breaker {

        /** Of so many requests, the last ones, it is looked at how many failed. */
        int requests();

        /** Which part of them makes it open, from 0 to 1. */
        double failed();

        /** How long nothing is asked then, until one request tries again. */
        Duration rest();
    }
}
