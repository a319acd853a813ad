package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;
import org.opendps.gateway.stub.TestCertificate;

/** With profile tls: a certificate by configuration, which is read again when it is replaced. */
@QuarkusTest
@TestProfile(TlsTest.WithCertificate.class)
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class TlsTest {

    public static final class WithCertificate implements QuarkusTestProfile {

        static final Path FOLDER = folder();

        @Override
        public String getConfigProfile() {
            return "test,tls";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            TestCertificate.writeTo(FOLDER, "first");
            return Map.of(
                    "DPS_TLS_CERTIFICATE",
                    FOLDER.resolve("tls.crt").toString(),
                    "DPS_TLS_KEY",
                    FOLDER.resolve("tls.key").toString(),
                    "DPS_TLS_RELOAD",
                    "1S",
                    "quarkus.http.test-ssl-port",
                    "0");
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("tls");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @TestHTTPResource(value = "/", tls = true)
    URI safe = URI.create("https://localhost/");

    @TestHTTPResource("/")
    URI clear = URI.create("http://localhost/");

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .version(Version.HTTP_2)
                .sslContext(trusting())
                .build()) {
            var request = HttpRequest.newBuilder(safe.resolve(path))
                    .header("Authorization", "Bearer " + Tokens.valid())
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static SSLContext trusting() {
        try {
            return TestCertificate.trustingEverybody();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String presented() throws IOException, InterruptedException {
        var session = ask("/v1/providers").sslSession().orElseThrow();
        return ((X509Certificate) session.getPeerCertificates()[0])
                .getSubjectX500Principal()
                .getName();
    }

    @Test
    void speaksHttp2OverTlsAndSaysThatItShallStaySo() throws Exception {
        var answer = ask("/v1/providers");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }

    /** A token on its way in the clear is read by everybody: the next request goes the safe way. */
    @Test
    void sendsWhoComesInTheClearToTheSafeDoor() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(clear.resolve("/v1/providers?limit=5"))
                            .build(),
                    BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(301);
            // the port is that of the settings, and tests have none
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .startsWith("https://localhost:")
                    .endsWith("/v1/providers?limit=5");
        }
    }

    @Test
    void takesANewCertificateWithoutARestart() throws Exception {
        presented();
        TestCertificate.writeTo(WithCertificate.FOLDER, "second");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> presented().contains("second"));
    }
}
