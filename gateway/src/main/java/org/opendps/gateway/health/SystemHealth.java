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
import org.opendps.gateway.routing.Upstream;
import org.opendps.gateway.routing.Upstreams;

/** Asks all components at once; the slowest is given up after the time of one probe. */
@Singleton
public class SystemHealth {

    private static final String READINESS = "/q/health/ready";
    private static final String WELLNESS = "/q/health/well";
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
        ask().onSuccess(components -> answer(exchange, components));
    }

    /** Succeeds whatever is away. */
    public Future<List<ComponentHealth>> ask() {
        List<Future<ComponentHealth>> components = new ArrayList<>();
        upstreams.all().forEach(upstream -> components.add(component(upstream)));
        components.add(component(IDENTITY_PROVIDER, identityProvider.probe()));
        return Future.all(components).map(all -> all.list());
    }

    // both at once: one that says nothing is then given up after the time of one
    private Future<ComponentHealth> component(Upstream upstream) {
        Future<ComponentHealth> ready = component(upstream.name(), client.probe(upstream, READINESS));
        Future<Answer> well = client.probe(upstream, WELLNESS);
        return well.transform(answered -> ready.map(health -> answered.succeeded()
                ? health.andWell(answered.result())
                : health.andSilent(UpstreamTrouble.inBrief(answered.cause()))));
    }

    private static Future<ComponentHealth> component(String name, Future<Answer> probe) {
        return probe.map(answer -> ComponentHealth.of(name, answer))
                .otherwise(cause -> ComponentHealth.silent(name, UpstreamTrouble.inBrief(cause)));
    }

    private static void answer(RoutingContext exchange, List<ComponentHealth> components) {
        exchange.response()
                .setStatusCode(ComponentHealth.level(components) == Level.DOWN ? 503 : 200)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(ComponentHealth.document(components).toBuffer());
    }
}
