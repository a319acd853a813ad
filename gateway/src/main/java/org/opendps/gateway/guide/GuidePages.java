package org.opendps.gateway.guide;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;

/** {@code /docs} and {@code /docs/{page}}. */
@Singleton
public class GuidePages {

    static final String PATH = "/docs";

    private static final String TEMPLATE = "guide.html";
    private static final String FOLDER = "/partners/";
    private static final String NAME = "[a-z-]+";
    private static final String ALL_EVENTS = "all-events";

    private final Engine templates;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    GuidePages(Engine templates) {
        this.templates = templates;
    }

    public void answerOverview(RoutingContext exchange) {
        answer(exchange, "README");
    }

    public void answer(RoutingContext exchange) {
        String name = exchange.pathParam("page");
        answer(exchange, name.matches(NAME) ? name : "");
    }

    private void answer(RoutingContext exchange, String name) {
        Optional<Page> page = page(name);
        if (page.isEmpty()) {
            new Problem(Reason.NO_SUCH_PATH, "There is no such page. All are listed at " + PATH + ".").answer(exchange);
            return;
        }
        Template template = Objects.requireNonNull(templates.getTemplate(TEMPLATE), TEMPLATE);
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=300")
                .putHeader("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'")
                .end(template.data("title", page.get().title())
                        .data("text", new RawString(page.get().html()))
                        .render());
    }

    private Optional<Page> page(String name) {
        Page known = pages.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Page> read = read(name.equals(ALL_EVENTS) ? "/events.md" : FOLDER + name + ".md");
        read.ifPresent(page -> pages.put(name, page));
        return read;
    }

    private static Optional<Page> read(String file) {
        try (InputStream markdown = GuidePages.class.getResourceAsStream(file)) {
            return markdown == null
                    ? Optional.empty()
                    : Optional.of(Page.of(new String(markdown.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
