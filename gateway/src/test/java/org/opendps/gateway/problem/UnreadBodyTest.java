package org.opendps.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A door that refuses everything. */
class UnreadBodyTest {

    private final Vertx vertx = Vertx.vertx();
    private final List<WeakReference<RoutingContext>> refused = new CopyOnWriteArrayList<>();
    private int port;

    @BeforeEach
    void opens() throws Exception {
        Router router = Router.router(vertx);
        router.route().handler(exchange -> {
            refused.add(new WeakReference<>(exchange));
            exchange.request().pause();
            exchange.response().setStatusCode(503).end();
            UnreadBody.discard(exchange);
        });
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        port = server.actualPort();
    }

    @AfterEach
    void closes() {
        vertx.close();
    }

    /** Of thousands a second, all of it for seconds would be more than the memory of the gateway. */
    @Test
    void nothingIsKeptOfARefusedRequestThatIsOver() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            for (int i = 0; i < 20; i++) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port))
                        .POST(BodyPublishers.ofByteArray(new byte[1000]))
                        .build();
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(503);
            }
            // the connection may keep the last one
            Awaitility.await().atMost(Duration.ofSeconds(4)).until(() -> {
                System.gc();
                return refused.stream().filter(one -> one.get() != null).count() <= 1;
            });
        }
    }
}
