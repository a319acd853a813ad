package org.opendps.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Which headers of a client reach a service. Everything does, but what concerns one connection only (RFC 9110 7.6.1),
 * and what claims an identity or an origin: those come from the token and from the connection, never from the client.
 */
final class ClientHeaders {

    private static final Set<String> ONE_CONNECTION_ONLY = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    // this end has already answered the expectation, and the service has its own name
    private static final Set<String> MEANT_FOR_THIS_END = Set.of("expect", "host");

    private static final Set<String> CLAIMED_IDENTITY = Set.of(
            "forwarded",
            "remote-user",
            "x-authority",
            "x-client-ip",
            "x-provider-id",
            "x-real-ip",
            "x-remote-user",
            "x-roles",
            "x-user",
            "x-user-id");

    private ClientHeaders() {}

    /** A copy of the request's headers as the service shall see them. */
    static MultiMap of(HttpServerRequest request) {
        MultiMap headers = withoutConnection(request.headers());
        headers.names().stream()
                .filter(name -> isDropped(name.toLowerCase(Locale.ROOT)))
                .toList()
                .forEach(headers::remove);
        TraceContext.continueIn(headers);
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        return headers;
    }

    /** A copy without the headers that concern one connection only, those that {@code Connection} names included. */
    static MultiMap withoutConnection(MultiMap original) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(original);
        for (String value : original.getAll(HttpHeaders.CONNECTION)) {
            for (String named : value.split(",", -1)) {
                headers.remove(named.strip());
            }
        }
        ONE_CONNECTION_ONLY.forEach(headers::remove);
        return headers;
    }

    private static boolean isDropped(String name) {
        return MEANT_FOR_THIS_END.contains(name) || CLAIMED_IDENTITY.contains(name) || name.startsWith("x-forwarded-");
    }
}
