package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The console's login as its page does it in a browser: code and PKCE, on a port that nobody wrote into the realm. */
@ExtendWith(RunningSystem.class)
class ConsoleLoginTest {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-as-it-must-be";

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void endsWithATokenThatTheGatewayTakes(RunningSystem.Handle system) throws Exception {
        var token =
                token(system, login(system, challenge())).get("access_token").asText();

        var callOffs = send(HttpRequest.newBuilder(URI.create(system.doors().gateway() + "/v1/call-offs"))
                .header("Authorization", "Bearer " + token));
        assertThat(callOffs.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesACodeToWhoeverDoesNotHoldTheVerifier(RunningSystem.Handle system) throws Exception {
        var answer = token(system, login(system, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));

        assertThat(answer.get("error").asText()).isEqualTo("invalid_grant");
    }

    /** @return the code that the browser is sent back with */
    private String login(RunningSystem.Handle system, String challenge) throws Exception {
        var page = send(HttpRequest.newBuilder(URI.create(system.doors().identity()
                + "/protocol/openid-connect/auth?"
                + encoded(Map.of(
                        "client_id", "dps-console",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", redirect(system),
                        "code_challenge_method", "S256",
                        "code_challenge", challenge)))));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        var form = FORM.matcher(page.body());
        assertThat(form.find()).isTrue();
        // kept by hand: they are marked for encrypted connections, which the loopback address need not be
        var cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        var back = send(form(
                        form.group(1).replace("&amp;", "&"),
                        Map.of("username", "commissioner", "password", "commissioner"))
                .header("Cookie", cookies));
        assertThat(back.statusCode()).isIn(302, 303);
        var location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(redirect(system));
        var code = CODE.matcher(location);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private JsonNode token(RunningSystem.Handle system, String code) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "authorization_code");
        fields.put("client_id", "dps-console");
        fields.put("redirect_uri", redirect(system));
        fields.put("code", code);
        fields.put("code_verifier", VERIFIER);
        var answer = send(form(system.doors().identity() + "/protocol/openid-connect/token", fields)
                .header("Origin", system.doors().gateway()));
        // without it the page in the browser could not read the answer
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .contains(system.doors().gateway());
        return new ObjectMapper().readTree(answer.body());
    }

    private static String redirect(RunningSystem.Handle system) {
        return system.doors().gateway() + "/console/oauth2-redirect.html";
    }

    private static String challenge() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
