package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A partner's portal logs in with a key of its own (RFC 7523), which it changes when it wants to. */
@ExtendWith(RunningSystem.class)
class PortalsWithKeysTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RATE = 20;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String portal = "portal-" + UUID.randomUUID();
    private RunningSystem.Handle system;

    /** A pair of keys under the name by which the identity provider finds it. */
    private record Key(String id, KeyPair pair) {

        static Key fresh(String id) throws Exception {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new Key(id, generator.generateKeyPair());
        }

        Map<String, String> described() {
            var key = (RSAPublicKey) pair.getPublic();
            return Map.of(
                    "kty",
                    "RSA",
                    "kid",
                    id,
                    "use",
                    "sig",
                    "alg",
                    "RS256",
                    "n",
                    encoded(unsigned(key.getModulus())),
                    "e",
                    encoded(unsigned(key.getPublicExponent())));
        }

        String assertion(String client, String audience) throws Exception {
            var now = Instant.now().getEpochSecond();
            var head = JSON.writeValueAsString(Map.of("alg", "RS256", "kid", id));
            var claims = JSON.writeValueAsString(Map.of(
                    "iss", client,
                    "sub", client,
                    "aud", audience,
                    "jti", UUID.randomUUID().toString(),
                    "iat", now,
                    "exp", now + 60));
            var text = encoded(head.getBytes(StandardCharsets.UTF_8)) + "."
                    + encoded(claims.getBytes(StandardCharsets.UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        }

        private static byte[] unsigned(BigInteger number) {
            var bytes = number.toByteArray();
            return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        }

        private static String encoded(byte[] bytes) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    }

    @BeforeEach
    void find(RunningSystem.Handle running) {
        system = running;
    }

    private RunningSystem.Said let(Key... keys) throws Exception {
        var file = folder.resolve("keys.json");
        Files.writeString(
                file,
                JSON.writeValueAsString(
                        Map.of("keys", Arrays.stream(keys).map(Key::described).toList())));
        return system.say("portal", portal, "--keys", file.toString(), "--rate", String.valueOf(RATE));
    }

    private JsonNode login(Key key) throws Exception {
        var fields = Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                key.assertion(portal, system.doors().identity()));
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(system.doors().identity() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> portals(String token) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(system.doors().gateway() + "/v1/working-day-checks"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"from\":\"2026-11-23\",\"days\":10,\"rule\":\"PCR2015_WORKING_DAYS\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void aPortalLogsInWithItsKeyAndMayAskAsOftenAsWasAgreed() throws Exception {
        var key = Key.fresh("one");
        var said = let(key);
        assertThat(said.status()).as(said.text()).isZero();
        assertThat(said.text()).contains(portal + " may log in with these keys, 20 requests a second.");

        var answer = portals(login(key).path("access_token").asText());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("RateLimit-Limit")).contains(String.valueOf(2 * RATE));
    }

    @Test
    void duringARotationBothKeysOpenAndAfterwardsOnlyTheNewOne() throws Exception {
        var old = Key.fresh("old");
        var next = Key.fresh("next");
        let(old);
        assertThat(login(next).path("access_token").isMissingNode()).isTrue();

        let(old, next);
        assertThat(List.of(login(old), login(next)))
                .allSatisfy(token -> assertThat(
                                portals(token.path("access_token").asText()).statusCode())
                        .isEqualTo(200));

        let(next);
        assertThat(login(old).path("error").asText()).isEqualTo("invalid_client");
        assertThat(login(next).path("access_token").asText()).isNotEmpty();
    }

    @Test
    void aBlockedPortalGetsNoMoreTokens() throws Exception {
        var key = Key.fresh("one");
        let(key);
        assertThat(system.say("portal", portal, "--block").status()).isZero();
        assertThat(login(key).path("access_token").isMissingNode()).isTrue();
    }

    @Test
    void noOtherClientIsTouched() throws Exception {
        var said = system.say("portal", "internal-finance", "--block");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("internal-finance is no client with keys of its own");
    }
}
