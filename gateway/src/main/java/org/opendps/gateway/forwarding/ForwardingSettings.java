package org.opendps.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "dps.forwarding")
interface ForwardingSettings {

    /** The largest body that is passed to a service. */
    MemorySize bodyLimit();

    /** How long to wait for a connection, a free one of the pool included. */
    Duration connectTimeout();

    /** How long a service may take from the end of the request to the beginning of its answer. */
    Duration responseTimeout();

    /** How long a service may take to say how it is. */
    Duration probeTimeout();

    /** Connections to each service. */
    int connections();

    /** Requests that may wait for a connection; more are refused at once. */
    int waiting();
}
