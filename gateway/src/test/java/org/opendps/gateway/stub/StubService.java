package org.opendps.gateway.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A service of the kind that stands behind the gateway: what it does is chosen by the last part of the path. */
final class StubService {

    private static final String READY = """
            {"status": "UP", "checks": [{"name": "database", "status": "UP"}]}""";
    private static final String WELL = """
            {"status": "UP", "checks": [{"name": "broker", "status": "UP"}, {"name": "outbox", "status": "UP",
             "data": {"waiting": 3, "oldestSeconds": 1, "reason": "host 10.0.0.7"}}]}""";

    /** As the services: so many wait to be connected and none is told that nobody is there. */
    private static final int MANY = 1000;

    private final String name;
    private final HttpServer server;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch brokenOff = new CountDownLatch(1);
    private final CountDownLatch together = new CountDownLatch(StubServices.TOGETHER);
    private volatile CountDownLatch secondPart = new CountDownLatch(1);
    private final StubHealth ready = new StubHealth(READY);
    private final StubHealth well = new StubHealth(WELL);

    StubService(String name) throws IOException {
        this.name = name;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), MANY);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/sandbox/clock", this::clock);
        server.createContext("/v1/", this::resource);
        server.createContext("/q/health/ready", exchange -> tell(exchange, ready));
        server.createContext("/q/health/well", exchange -> tell(exchange, well));
        server.createContext("/q/openapi", this::openApi);
        server.createContext("/stub/ready", exchange -> set(exchange, ready));
        server.createContext("/stub/well", exchange -> set(exchange, well));
        server.createContext("/stub/broken-off", this::brokenOff);
        server.createContext("/stub/second-part", exchange -> {
            secondPart.countDown();
            answer(exchange, 200, "text/plain", "");
        });
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void stop() {
        stopped.countDown();
        server.stop(0);
    }

    private void resource(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "hang" -> hang(60);
            case "slow" -> {
                hang(1);
                echo(exchange);
            }
            case "together" -> together(exchange);
            case "large" -> large(exchange);
            case "endless" -> endless(exchange);
            case "parts" -> parts(exchange);
            case "cut" -> cut(exchange);
            case "early" -> {
                // without reading the body, and without closing, which would read it
                exchange.sendResponseHeaders(403, 2);
                exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                hang(60);
            }
            case "created" -> created(exchange);
            case "conflict" -> conflict(exchange);
            case "nothing" -> {
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            }
            case "unchanged" -> {
                exchange.getResponseHeaders().set("ETag", "\"2\"");
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
            }
            default -> echo(exchange);
        }
    }

    private void echo(HttpExchange exchange) throws IOException {
        MessageDigest digest = sha256();
        long length =
                new DigestInputStream(exchange.getRequestBody(), digest).transferTo(OutputStream.nullOutputStream());
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders().forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values));
        JsonObject seen = new JsonObject()
                .put("service", name)
                .put("method", exchange.getRequestMethod())
                .put("path", exchange.getRequestURI().getRawPath())
                .put("query", exchange.getRequestURI().getRawQuery())
                .put("headers", headers)
                .put("bodyLength", length)
                .put("bodySha256", HexFormat.of().formatHex(digest.digest()));
        exchange.getResponseHeaders()
                .set("X-Seen-Port", String.valueOf(exchange.getRemoteAddress().getPort()));
        answer(exchange, 200, "application/json", seen.encode());
    }

    private void hang(int seconds) {
        try {
            stopped.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void large(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[64 * 1024];
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 512; i++) {
                out.write(chunk);
            }
        }
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[1024];
        try (OutputStream out = exchange.getResponseBody()) {
            while (!stopped.await(1, TimeUnit.MILLISECONDS)) {
                out.write(chunk);
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            brokenOff.countDown();
        }
    }

    private void brokenOff(HttpExchange exchange) throws IOException {
        try {
            answer(exchange, brokenOff.await(20, TimeUnit.SECONDS) ? 200 : 504, "text/plain", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void together(HttpExchange exchange) throws IOException {
        together.countDown();
        try {
            answer(exchange, together.await(20, TimeUnit.SECONDS) ? 200 : 504, "text/plain", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void parts(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("first\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            boolean asked = secondPart.await(2, TimeUnit.SECONDS);
            out.write((asked ? "second\n" : "nobody read the first part\n").getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            secondPart = new CountDownLatch(1);
        }
    }

    private static void cut(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void created(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", "/v1/providers/1");
        exchange.getResponseHeaders().add("ETag", "\"3\"");
        exchange.getResponseHeaders().add("Link", "</v1/a>; rel=\"next\"");
        exchange.getResponseHeaders().add("Link", "</v1/b>; rel=\"prev\"");
        exchange.getResponseHeaders().add("X-Request-Id", "the-service-has-another");
        exchange.getResponseHeaders().add("Connection", "X-Only-Here");
        exchange.getResponseHeaders().add("X-Only-Here", "1");
        answer(exchange, 201, "application/json", "{}");
    }

    private static void conflict(HttpExchange exchange) throws IOException {
        answer(exchange, 409, "application/problem+json", "{\"type\":\"/problems/of-the-service\",\"status\":409}");
    }

    /** Answers what the header {@code X-Stub: <service>=<status>} says for this service, else the time. */
    private void clock(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String wanted = String.join(",", exchange.getRequestHeaders().getOrDefault("X-Stub", List.of()));
        for (String rule : wanted.split(",", -1)) {
            String[] parts = rule.split("=", -1);
            if (parts[0].equals(name) || parts[0].equals("all")) {
                answer(
                        exchange,
                        Integer.parseInt(parts[1]),
                        "application/problem+json",
                        "{\"type\":\"/problems/of-the-service\"}");
                return;
            }
        }
        if (exchange.getRequestMethod().equals("DELETE")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        answer(
                exchange,
                200,
                "application/json",
                new JsonObject().put("said", body).encode());
    }

    private void openApi(HttpExchange exchange) throws IOException {
        if ("format=yaml".equals(exchange.getRequestURI().getQuery())) {
            answer(exchange, 200, "application/yaml;charset=UTF-8", "openapi: 3.1.0\ninfo: {title: " + name + "}\n");
        } else {
            JsonObject document = new JsonObject()
                    .put("openapi", "3.1.0")
                    .put("info", new JsonObject().put("title", name).put("version", "1"))
                    .put("paths", new JsonObject());
            answer(exchange, 200, "application/json;charset=UTF-8", document.encode());
        }
    }

    private void tell(HttpExchange exchange, StubHealth health) throws IOException {
        if (health.status() == 0) {
            hang(60);
        }
        answer(exchange, health.status(), "application/json", health.document());
    }

    /** {@code PUT /stub/ready?503} with a health document sets it, status 0 is silence, DELETE makes all well again. */
    private static void set(HttpExchange exchange, StubHealth health) throws IOException {
        String document = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("PUT")) {
            health.set(Integer.parseInt(exchange.getRequestURI().getQuery()), document);
        } else {
            health.reset();
        }
        answer(exchange, 200, "text/plain", "");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
