package org.opendps.blocks.openapi;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tells whoever still calls a deprecated operation, in each of its answers. */
public class DeprecationHeaders {

    private final Map<Method, Optional<Deprecation>> known = new ConcurrentHashMap<>();

    /** @param called null when a path takes several forms and the request has none of them */
    @ServerResponseFilter
    public void tell(ContainerResponseContext answer, @Nullable ResourceInfo called) {
        var method = called == null ? null : called.getResourceMethod();
        if (method != null) {
            known.computeIfAbsent(method, Deprecation::of).ifPresent(deprecation -> {
                answer.getHeaders().add("Deprecation", deprecation.deprecationHeader());
                answer.getHeaders().add("Sunset", deprecation.sunsetHeader());
                answer.getHeaders().add("Link", deprecation.linkHeader());
            });
        }
    }
}
