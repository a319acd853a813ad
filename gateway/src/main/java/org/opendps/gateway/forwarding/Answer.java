package org.opendps.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** A whole answer of a service, for questions that the gateway asks itself. */
public record Answer(int status, MultiMap headers, Buffer body) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }
}
