package org.opendps.gateway.landing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.opendps.gateway.health.ComponentHealth;
import org.opendps.gateway.health.SystemHealth;
import org.opendps.gateway.routing.Upstreams;

/** Shows it as it is at this moment, also when not all of it is there. */
@Singleton
public class LandingPage {

    private static final String TEMPLATE = "landing.html";

    private final SystemHealth health;
    private final Upstreams upstreams;
    private final Engine pages;

    LandingPage(SystemHealth health, Upstreams upstreams, Engine pages) {
        this.health = health;
        this.upstreams = upstreams;
        this.pages = pages;
    }

    public void answer(RoutingContext exchange) {
        health.ask()
                .onSuccess(components -> exchange.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .putHeader("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'")
                        .end(page(components)));
    }

    private String page(List<ComponentHealth> components) {
        Template template = Objects.requireNonNull(pages.getTemplate(TEMPLATE), TEMPLATE);
        return template.data("level", ComponentHealth.level(components).name())
                .data("components", components.stream().map(Row::of).toList())
                .data("documents", upstreams.keys())
                .render();
    }

    /**
     * One line of the table.
     *
     * @param tag the colour of its state
     * @param waiting events that others have not been told yet
     * @param behind messages that it has not heard yet
     */
    public record Row(String name, String state, String tag, String reason, String waiting, String behind) {

        private static final String NOT_KNOWN = "–";

        static Row of(ComponentHealth component) {
            String reason = component.reason();
            return new Row(
                    component.name(),
                    component.level().words(),
                    component.level().colour(),
                    reason == null ? "" : reason,
                    figure(component, "waiting"),
                    figure(component, "lag"));
        }

        private static String figure(ComponentHealth component, String name) {
            Long figure = component.figures().get(name);
            return figure == null ? NOT_KNOWN : figure.toString();
        }
    }
}
