package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendps.gateway.Tokens.withToken;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class TrackingTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @ParameterizedTest
    @CsvSource({"/v1/providers, 200", "/v1/nowhere, 404", "/health, 200", "/console/, 200", "/, 200", "/nowhere, 404"})
    void keepsTheRequestIdOfTheClientOnEveryAnswer(String path, int status) {
        Response answer = withToken()
                .redirects()
                .follow(false)
                .header("X-Request-Id", "order-17")
                .get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().getValues("X-Request-Id")).containsExactly("order-17");
    }

    @Test
    void passesTheRequestIdToTheService() {
        JsonPath seen = withToken()
                .header("X-Request-Id", "order-17")
                .get("/v1/providers")
                .jsonPath();

        assertThat(seen.getList("headers.'x-request-id'")).isEqualTo(List.of("order-17"));
    }

    @Test
    void passesTheIdThatItMadeItself() {
        Response answer = withToken().header("X-Request-Id", "not well formed").get("/v1/providers");

        String made = answer.header("X-Request-Id");
        assertThat(made).matches("[0-9a-f-]{36}");
        assertThat(answer.jsonPath().getList("headers.'x-request-id'")).isEqualTo(List.of(made));
    }

    @Test
    void givesAnIdToARequestThatCannotBeRouted() throws Exception {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream().write("""
                    GET /health HTTP/1.1\r
                    Host: not a host\r
                    X-Request-Id: order-17\r
                    Connection: close\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("X-Request-Id: order-17")
                    .contains("/problems/malformed-request");
        }
    }

    @Test
    void replacesTheRequestIdThatAServiceAnswers() {
        Response answer = withToken().header("X-Request-Id", "order-17").post("/v1/providers/created");

        assertThat(answer.headers().getValues("X-Request-Id")).containsExactly("order-17");
    }

    @Test
    void continuesTheTraceOfTheClient() {
        JsonPath seen = withToken()
                .header("traceparent", PARENT)
                .header("tracestate", "portal=1")
                .header("baggage", "journey=7")
                .get("/v1/providers")
                .jsonPath();

        List<String> traceparent = seen.getList("headers.traceparent");
        assertThat(traceparent).containsExactly(PARENT);
        assertThat(seen.<String>getList("headers.tracestate")).containsExactly("portal=1");
        assertThat(seen.<String>getList("headers.baggage")).containsExactly("journey=7");
    }

    @Test
    void beginsATraceWhereThereIsNone() {
        List<String> began = withToken().get("/v1/providers").jsonPath().getList("headers.traceparent");
        List<String> next = withToken().get("/v1/providers").jsonPath().getList("headers.traceparent");

        assertThat(began).singleElement().asString().matches("00-(?!0+-)[0-9a-f]{32}-(?!0+-)[0-9a-f]{16}-02");
        assertThat(next).hasSize(1).isNotEqualTo(began);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "one"
            })
    void beginsAnotherWhereItCannotBeRead(String parent) {
        JsonPath seen = withToken()
                .header("traceparent", parent)
                .header("tracestate", "portal=1")
                .get("/v1/providers")
                .jsonPath();

        List<String> traceparent = seen.getList("headers.traceparent");
        assertThat(traceparent).singleElement().asString().isNotEqualTo(parent).endsWith("-02");
        assertThat(seen.<Object>getList("headers.tracestate")).isNull();
    }

    @Test
    void logsOneLineForARequestWithoutWhatWasAskedFor() {
        Lines lines = new Lines();
        Logger log = Logger.getLogger("org.opendps.gateway.access");
        log.addHandler(lines);
        try {
            withToken()
                    .header("X-Request-Id", "logged-1")
                    .get("/v1/people/5f1c0000-0000-4000-8000-000000000001/support-plans/Canary?name=Canary")
                    .then()
                    .statusCode(200);
            await().until(() -> !lines.of("logged-1").isEmpty());
        } finally {
            log.removeHandler(lines);
        }

        assertThat(lines.of("logged-1"))
                .singleElement()
                .asString()
                .matches("logged-1 GET /v1/people/…/support-plans/… 200 \\d+ ms");
    }

    @Test
    void measuresWithoutWhatWasAskedFor() {
        withToken().get("/v1/people/Canary-1?name=Canary-2").then().statusCode(200);
        withToken().get("/v1/Canary-3").then().statusCode(404);
        RestAssured.get("/v1/Canary-4").then().statusCode(401);

        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("uri=\"/v1/people\"")
                .doesNotContain("Canary");
    }

    private static final class Lines extends Handler {

        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            messages.add(line.getMessage());
        }

        List<String> of(String requestId) {
            return messages.stream().filter(line -> line.startsWith(requestId)).toList();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
