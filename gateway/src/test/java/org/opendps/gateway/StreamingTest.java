package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class StreamingTest {

    private static final int LIMIT = 11 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ConfigProperty(name = "dps.upstreams.registry.port")
    int registryPort;

    @Test
    void passesALargeBodyOfKnownLength() throws Exception {
        byte[] body = random(LIMIT);

        assertArrived(body, post(BodyPublishers.ofByteArray(body)));
    }

    @Test
    void passesALargeBodyOfUnknownLength() throws Exception {
        byte[] body = random(LIMIT);

        assertArrived(body, post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @Test
    void countsASlowUploadAsTheClientsTime() throws Exception {
        byte[] body = random(1000);

        // longer than a service may take to answer
        assertArrived(body, post(BodyPublishers.ofInputStream(() -> new SlowInput(body, Duration.ofMillis(3500)))));
    }

    @Test
    void refusesABodyOfKnownLengthBeyondTheLimit() throws Exception {
        assertTooLarge(post(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));
    }

    @Test
    void refusesABodyOfUnknownLengthBeyondTheLimit() throws Exception {
        assertTooLarge(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]))));
    }

    @Test
    void answersTheNextRequestAfterARefusedBody() throws Exception {
        assertTooLarge(post(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));

        assertThat(post(BodyPublishers.ofString("small")).statusCode()).isEqualTo(200);
    }

    @Test
    void passesARefusalThatComesBeforeTheEndOfTheBody() throws Exception {
        HttpRequest upload = request("early")
                .POST(BodyPublishers.ofByteArray(new byte[LIMIT]))
                .timeout(Duration.ofSeconds(10))
                .build();

        assertThat(client.send(upload, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(post(BodyPublishers.ofString("small")).statusCode()).isEqualTo(200);
    }

    @Test
    void passesALargeAnswer() throws Exception {
        HttpResponse<InputStream> answer = client.send(request("large").build(), BodyHandlers.ofInputStream());

        assertThat(answer.body().transferTo(OutputStream.nullOutputStream())).isEqualTo(512 * 64 * 1024);
    }

    @Test
    void passesTheBeginningOfAnAnswerBeforeItsEnd() throws Exception {
        HttpResponse<InputStream> answer = client.send(request("parts").build(), BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("first");
            askForTheSecondPart();
            assertThat(lines.readLine()).isEqualTo("second");
        }
    }

    @Test
    void breaksTheConnectionWhenTheAnswerBreaksOff() {
        assertThatThrownBy(() -> client.send(request("cut").build(), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void endsAnAnswerThatNobodyReadsAnyMore() throws Exception {
        HttpResponse<InputStream> answer = client.send(request("endless").build(), BodyHandlers.ofInputStream());
        assertThat(answer.body().read()).isZero();

        answer.body().close();

        URI brokenOff = URI.create("http://localhost:" + registryPort + "/stub/broken-off");
        assertThat(client.send(HttpRequest.newBuilder(brokenOff).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private void askForTheSecondPart() throws Exception {
        URI registry = URI.create("http://localhost:" + registryPort + "/stub/second-part");
        client.send(HttpRequest.newBuilder(registry).build(), BodyHandlers.discarding());
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        return client.send(request("documents").POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/providers/1/" + what))
                .header("Authorization", "Bearer " + Tokens.valid());
    }

    private static void assertArrived(byte[] body, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getInteger("bodyLength")).isEqualTo(body.length);
        assertThat(seen.getString("bodySha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("/problems/body-too-large");
    }

    /** Waits once, before its first byte. */
    private static final class SlowInput extends ByteArrayInputStream {

        private final Duration wait;

        SlowInput(byte[] bytes, Duration wait) {
            super(bytes);
            this.wait = wait;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            if (pos == 0) {
                LockSupport.parkNanos(wait.toNanos());
            }
            return super.read(into, offset, length);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
