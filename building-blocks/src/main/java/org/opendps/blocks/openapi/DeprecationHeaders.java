package org.opendps.blocks.openapi;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells whoever still calls a deprecated operation, in each of its answers. */
public class DeprecationHeaders {

    private final Map<Method, Optional<Deprecation>> known = new ConcurrentHashMap<>();

    @ServerResponseFilter
    public void tell(ContainerResponseContext answer, ResourceInfo called) {
        var method = called.getResourceMethod();
        if (method != null) {
            known.computeIfAbsent(method, Deprecation::of).ifPresent(deprecation -> {
                answer.getHeaders().add("Deprecation", deprecation.deprecationHeader());
                answer.getHeaders().add("Sunset", deprecation.sunsetHeader());
                answer.getHeaders().add("Link", deprecation.linkHeader());
            });
        }
    }
}
