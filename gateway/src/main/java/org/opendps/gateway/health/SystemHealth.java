package org.opendps.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.opendps.gateway.forwarding.Answer;
import org.opendps.gateway.forwarding.UpstreamClient;
import org.opendps.gateway.forwarding.UpstreamTrouble;
import org.opendps.gateway.identity.IdentityProvider;
import org.opendps.gateway.routing.Upstreams;

/** Asks all components at once; the slowest is given up after the time of one probe. */
@Singleton
public class SystemHealth {

    private static final String READINESS = "/q/health/ready";
    private static final String IDENTITY_PROVIDER = "keycloak";

    private final Upstreams upstreams;
    private final UpstreamClient client;
    private final IdentityProvider identityProvider;

    SystemHealth(Upstreams upstreams, UpstreamClient client, IdentityProvider identityProvider) {
        this.upstreams = upstreams;
        this.client = client;
        this.identityProvider = identityProvider;
    }

    public void answer(RoutingContext exchange) {
        List<Future<ComponentHealth>> components = new ArrayList<>();
        upstreams
                .all()
                .forEach(upstream -> components.add(component(upstream.name(), client.probe(upstream, READINESS))));
        components.add(component(IDENTITY_PROVIDER, identityProvider.probe()));
        Future.all(components).onSuccess(all -> answer(exchange, all.list()));
    }

    private static Future<ComponentHealth> component(String name, Future<Answer> probe) {
        return probe.map(answer -> ComponentHealth.of(name, answer))
                .otherwise(cause -> ComponentHealth.silent(name, UpstreamTrouble.inBrief(cause)));
    }

    private static void answer(RoutingContext exchange, List<ComponentHealth> components) {
        boolean allUp = components.stream().allMatch(ComponentHealth::up);
        exchange.response()
                .setStatusCode(allUp ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(ComponentHealth.document(components).toBuffer());
    }
}
