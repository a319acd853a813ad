package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

/** Clients that go away with their answer, as scripts do: what they leave behind harms no other request. */
@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class ClosingClientsTest {

    private static final int CLIENTS = 2;
    private static final int EACH = 1500;

    @Test
    void everyRequestIsAnsweredByItsService() throws Exception {
        var answers = new ConcurrentHashMap<String, Integer>();
        var connections = new ConcurrentHashMap<String, Integer>();
        var token = Tokens.valid();
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<Void> client = () -> {
                for (int i = 0; i < EACH; i++) {
                    ask(token, answers, connections);
                }
                return null;
            };
            for (var done : pool.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
                done.get();
            }
        }

        assertThat(answers).isEqualTo(Map.of("HTTP/1.1 200 OK", CLIENTS * EACH));
        // a connection that somebody who leaves breaks may carry the request of somebody else by then
        assertThat(connections).hasSizeLessThan(CLIENTS * EACH / 100);
    }

    private static void ask(String token, Map<String, Integer> answers, Map<String, Integer> connections)
            throws IOException {
        var body = "x".repeat(500);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setTcpNoDelay(true);
            socket.getOutputStream()
                    .write(("POST /v1/providers/read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n"
                                    + body)
                            .getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            answers.merge(String.valueOf(answer.readLine()), 1, Integer::sum);
            answer.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("x-seen-port"))
                    .findFirst()
                    .ifPresent(line -> connections.merge(line, 1, Integer::sum));
        }
    }
}
