package org.opendps.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.opendps.gateway.catalogue.ProblemPages;
import org.opendps.gateway.console.OpenApiDocuments;
import org.opendps.gateway.guide.GuidePages;
import org.opendps.gateway.health.SystemHealth;
import org.opendps.gateway.landing.LandingPage;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;
import org.opendps.gateway.tracking.Tracking;

/** Every path that the gateway has, and what it says to any other. */
@Singleton
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final int BEFORE_THE_PLATFORM = -10_000;
    private static final String ICON = "/favicon.svg";

    private final Passage passage;
    private final SystemHealth health;
    private final OpenApiDocuments documents;
    private final LandingPage landing;
    private final ProblemPages problems;

    private final GuidePages guide;

    Door(
            Passage passage,
            SystemHealth health,
            OpenApiDocuments documents,
            LandingPage landing,
            ProblemPages problems,
            GuidePages guide) {
        this.guide = guide;
        this.problems = problems;
        this.passage = passage;
        this.health = health;
        this.documents = documents;
        this.landing = landing;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_THE_PLATFORM).failureHandler(Door::fail);
        router.route(Passage.ROOT + "/*").handler(passage::enter);
        router.get("/health").handler(health::answer);
        router.get("/openapi/:service").handler(exchange -> documents.answer(exchange, exchange.pathParam("service")));
        router.get("/problems").handler(problems::answerAll);
        router.get("/problems/:reason").handler(problems::answer);
        router.get("/docs").handler(guide::answerOverview);
        router.get("/docs/:page").handler(guide::answer);
        router.get("/").handler(landing::answer);
        // what browsers ask for where no page names one, as beside a document
        router.get("/favicon.ico").handler(exchange -> exchange.reroute(ICON));
        router.route().last().handler(Passage::noSuchPath);
    }

    private static void fail(RoutingContext exchange) {
        Tracking.identify(exchange);
        if (exchange.statusCode() == 404) {
            Passage.noSuchPath(exchange);
        } else if (exchange.statusCode() >= 400 && exchange.statusCode() < 500) {
            new Problem(Reason.MALFORMED_REQUEST, "The path, a header or the query cannot be read. Correct it.")
                    .answer(exchange);
        } else {
            LOG.error("A request failed in the gateway", exchange.failure());
            new Problem(Reason.GATEWAY_FAULT, "This is not the request's fault. Report it with the X-Request-Id.")
                    .answer(exchange);
        }
    }
}
