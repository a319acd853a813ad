package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

/** Many requests on one connection; the services are asked in HTTP/1.1. */
@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class Http2Test {

    private static final int LENGTH = 300_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_2).build();

    private HttpResponse<String> ask(String method, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/providers"))
                .header("Authorization", "Bearer " + Tokens.valid())
                .method(method, body)
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void passesARequestWithoutABody(String method) throws Exception {
        ask("GET", BodyPublishers.noBody());
        var seen = new JsonObject(ask(method, BodyPublishers.noBody()).body());
        assertThat(seen.getString("method")).isEqualTo(method);
        assertThat(seen.getInteger("bodyLength")).isZero();
    }

    /** The service answers none of them before it has all. */
    @Test
    void asksAsMuchAtOnceForOneConnectionAsForMany() throws Exception {
        ask("GET", BodyPublishers.noBody());
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/providers/together"))
                .header("Authorization", "Bearer " + Tokens.valid())
                .build();
        var answers = IntStream.range(0, StubServices.TOGETHER)
                .mapToObj(i -> client.sendAsync(request, BodyHandlers.discarding()))
                .toList();
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.get(30, TimeUnit.SECONDS).statusCode())
                                .isEqualTo(200));
    }

    @Test
    void passesABodyOfKnownLength() throws Exception {
        ask("GET", BodyPublishers.noBody());
        var seen = new JsonObject(
                ask("POST", BodyPublishers.ofByteArray(new byte[LENGTH])).body());
        assertThat(seen.getInteger("bodyLength")).isEqualTo(LENGTH);
    }

    @Test
    void passesABodyOfUnknownLength() throws Exception {
        ask("GET", BodyPublishers.noBody());
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LENGTH]));
        var seen = new JsonObject(ask("POST", body).body());
        assertThat(seen.getInteger("bodyLength")).isEqualTo(LENGTH);
    }
}
