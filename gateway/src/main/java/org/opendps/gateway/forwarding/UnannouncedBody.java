package org.opendps.gateway.forwarding;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Set;

/**
 * HTTP/2 has bodies of a length that nobody announced, and the services are asked in HTTP/1.1, where such a body comes in
 * chunks: the proxy asks the client's request whether it does.
 */
final class UnannouncedBody {

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private UnannouncedBody() {}

    static void announce(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2
                && WITH_BODY.contains(request.method())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }
}
