package org.opendps.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against something that answers like the gateway and the identity provider. */
class ClockTest {

    private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-12-07T12:00:01Z");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Clock clock;

    @BeforeEach
    void answer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/v1/")) {
                asked.add(exchange.getRequestMethod() + " " + path);
            }
            exchange.getRequestBody().readAllBytes();
            var body = "{\"access_token\": \"t\", \"expires_in\": 300}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var here = "http://localhost:" + server.getAddress().getPort();
        clock = new Clock(new Cast(new Doors(here, here, "")));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whoLeavesItMovedSetsItBackOnce() {
        clock.moveTo(LATER);
        clock.leave();
        clock.leave();
        assertThat(asked).containsExactly("POST /v1/sandbox/clock", "DELETE /v1/sandbox/clock");
    }

    @Test
    void whoLeavesItAloneAsksNothing() {
        clock.leave();
        assertThat(asked).isEmpty();
    }

    @Test
    void nobodyMovesItOnceItWasLeft() {
        clock.leave();
        assertThatThrownBy(() -> clock.moveTo(LATER)).isInstanceOf(StoryFailed.class);
        assertThat(asked).isEmpty();
    }
}
