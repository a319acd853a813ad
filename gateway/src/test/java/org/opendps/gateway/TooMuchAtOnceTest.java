package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.gateway.Tokens.withToken;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

/** The registry has three requests in hand, the others as many as they may; an address holds two hundred connections. */
@QuarkusTest
@TestProfile(TooMuchAtOnceTest.Small.class)
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class TooMuchAtOnceTest {

    private static final int CONNECTIONS = 200;

    public static final class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dps.upstreams.registry.in-hand",
                    "3",
                    "dps.forwarding.response-timeout",
                    "30S",
                    "dps.limits.connections",
                    String.valueOf(CONNECTIONS));
        }
    }

    @Test
    void turnsAwayAtOnceWhatAServiceCannotTakeAndNothingElse() {
        withToken().get("/v1/providers").then().statusCode(200);
        List<Response> answers;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = atOnce(clients, 8, "/v1/providers/slow");
            withToken().get("/v1/spend").then().statusCode(200);
            answers = slow.stream().map(CompletableFuture::join).toList();
        }
        var turnedAway = answers.stream().filter(one -> one.statusCode() != 200).toList();
        assertThat(answers.size() - turnedAway.size()).isGreaterThanOrEqualTo(3);
        assertThat(turnedAway)
                .isNotEmpty()
                .allSatisfy(one -> one.then()
                        .statusCode(503)
                        .header("Retry-After", "1")
                        .body("type", equalTo("/problems/service-busy")));
        Awaitility.await().until(() -> withToken().get("/v1/providers").statusCode() == 200);
    }

    /** Whoever is turned away at a deadline is late when they come back. */
    @Test
    void callOffTakesAllTheBidsOfOneSecond() {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(atOnce(clients, 150, "/v1/bids/slow"))
                    .extracting(one -> one.join().statusCode())
                    .containsOnly(200);
        }
    }

    private static List<CompletableFuture<Response>> atOnce(ExecutorService clients, int many, String path) {
        return IntStream.range(0, many)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> withToken().post(path), clients))
                .toList();
    }

    @Test
    void anAddressHoldsSoManyConnectionsAndAnotherWhenOneIsClosed() throws IOException {
        var held = new ArrayList<Socket>();
        try {
            while (held.size() <= CONNECTIONS && asks(held)) {
                // one more
            }
            assertThat(held).hasSizeBetween(2, CONNECTIONS + 1);
            held.removeFirst().close();
            held.removeFirst().close();
            Awaitility.await().until(() -> asks(held));
        } finally {
            for (Socket one : held) {
                one.close();
            }
        }
    }

    @Test
    void closesAConnectionOfManyRequestsThatItRefused() throws Exception {
        var held = new ArrayList<Socket>();
        var closed = new CompletableFuture<Void>();
        Vertx vertx = Vertx.vertx();
        try {
            while (held.size() <= CONNECTIONS && asks(held)) {
                // one more
            }
            var client = vertx.httpClientBuilder()
                    .with(new HttpClientOptions()
                            .setProtocolVersion(HttpVersion.HTTP_2)
                            .setHttp2ClearTextUpgrade(false))
                    .withConnectHandler(connection -> connection.closeHandler(closed::complete))
                    .build();
            int status = client.request(HttpMethod.GET, RestAssured.port, "localhost", "/health")
                    .compose(HttpClientRequest::send)
                    .map(HttpClientResponse::statusCode)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            assertThat(status).isEqualTo(429);
            assertThat(closed).succeedsWithin(10, TimeUnit.SECONDS);
        } finally {
            vertx.close();
            for (Socket one : held) {
                one.close();
            }
        }
    }

    /** @return whether a new connection is served */
    private static boolean asks(List<Socket> held) throws IOException {
        Socket client = new Socket("localhost", RestAssured.port);
        client.setSoTimeout(10_000);
        held.add(client);
        client.getOutputStream()
                .write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] head = client.getInputStream().readNBytes("HTTP/1.1 200".length());
        return !new String(head, StandardCharsets.US_ASCII).endsWith("429");
    }
}
