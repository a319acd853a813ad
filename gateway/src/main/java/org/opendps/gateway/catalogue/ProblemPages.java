package org.opendps.gateway.catalogue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;

/** {@code /problems} and {@code /problems/{reason}}, for people. */
@Singleton
public class ProblemPages {

    private static final String LIST = "problems.html";
    private static final String ONE = "problem.html";

    private final ProblemCatalogue catalogue;
    private final Engine pages;

    ProblemPages(ProblemCatalogue catalogue, Engine pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    public void answerAll(RoutingContext exchange) {
        answer(exchange, template(LIST).data("problems", catalogue.all()).render());
    }

    public void answer(RoutingContext exchange) {
        Optional<KnownProblem> problem = catalogue.find(exchange.pathParam("reason"));
        if (problem.isEmpty()) {
            new Problem(Reason.NO_SUCH_PATH, "There is no problem of this name. All are listed at /problems.")
                    .answer(exchange);
            return;
        }
        answer(
                exchange,
                template(ONE)
                        .data("problem", problem.get())
                        .data("advice", catalogue.adviceFor(problem.get()))
                        .render());
    }

    private Template template(String name) {
        return Objects.requireNonNull(pages.getTemplate(name), name);
    }

    private static void answer(RoutingContext exchange, String page) {
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=300")
                .putHeader("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'")
                .end(page);
    }
}
