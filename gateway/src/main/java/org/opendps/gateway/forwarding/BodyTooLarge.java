package org.opendps.gateway.forwarding;

import io.vertx.core.impl.NoStackTraceThrowable;

final class BodyTooLarge extends NoStackTraceThrowable {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes");
    }
}
