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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

/** What a decent client library hides: written to a bare socket. */
@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class ProtocolTest {

    private static final int PATIENCE = 10_000;

    @Test
    void tellsAClientThatAsksFirstToGoOn() throws IOException {
        try (Socket client = connect()) {
            write(client, """
                    POST /v1/providers/1/documents HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Expect: 100-continue\r
                    Content-Length: 5\r
                    Connection: close\r
                    \r
                    """.formatted(Tokens.valid()));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");

            write(client, "hello");

            String rest = String.join("\n", answer.lines().toList());
            assertThat(rest).contains("HTTP/1.1 200 OK", "\"bodyLength\":5").doesNotContain("\"expect\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/providers?x=a|b, 1, 400",
        "/v1/providers?x={a}, 1, 400",
        "/v1/providers?x=%zz, 1, 400",
        "/v1/providers, 70000, 431",
    })
    void refusesWhatIsNoHttp(String target, int headerLength, int status) throws IOException {
        try (Socket client = connect()) {
            write(
                    client,
                    "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                            + "x".repeat(headerLength) + "\r\n\r\n");

            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + " .*");
        }
    }

    @Test
    void refusesATargetThatNobodyReads() throws IOException {
        refusesWhatIsNoHttp("/v1/providers?x=" + "x".repeat(70_000), 1, 414);
    }

    @ParameterizedTest
    @CsvSource({
        "4000, 1, 401, not-authenticated",
        "4001, 1, 414, target-too-long",
        "30000, 1, 414, target-too-long",
        "20, 15000, 401, not-authenticated",
        "20, 16000, 431, headers-too-large",
        "20, 60000, 431, headers-too-large",
    })
    void saysWhatIsTooLongAndTakesTheNextRequest(int targetLength, int headerLength, int status, String reason)
            throws IOException {
        String start = "/v1/providers?x=";
        String target = start + "x".repeat(targetLength - start.length());
        String header = "x".repeat(headerLength);
        try (Socket client = connect()) {
            write(client, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nX-Long: " + header + "\r\n\r\n");
            write(client, "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers)
                    .startsWith("HTTP/1.1 " + status)
                    .contains("\"type\":\"/problems/" + reason + "\"")
                    .containsIgnoringCase("X-Request-Id: ")
                    .contains("HTTP/1.1 200 OK");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "unchanged"})
    void anAnswerWithoutABodyAnnouncesNone(String what) throws IOException {
        try (Socket client = connect()) {
            write(client, """
                    GET /v1/providers/%s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    If-None-Match: "2"\r
                    Connection: close\r
                    \r
                    """.formatted(what, Tokens.valid()));

            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .matches("(?s)HTTP/1\\.1 (204|304) .*\\r\\n\\r\\n")
                    .containsIgnoringCase("X-Request-Id: ")
                    .doesNotContainIgnoringCase("transfer-encoding");
            if (what.equals("unchanged")) {
                assertThat(answer).containsIgnoringCase("ETag: \"2\"");
            }
        }
    }

    private static Socket connect() throws IOException {
        Socket client = new Socket("localhost", RestAssured.port);
        client.setSoTimeout(PATIENCE);
        return client;
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
