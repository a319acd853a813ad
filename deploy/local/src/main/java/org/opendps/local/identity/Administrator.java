package org.opendps.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Somebody who may change realm {@code dps} of a running Keycloak, by its administration API. */
public final class Administrator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String realm;
    private final String token;

    private Administrator(HttpClient http, String realm, String token) {
        this.http = http;
        this.realm = realm;
        this.token = token;
    }

    /** Nobody when Keycloak does not know {@code login}. */
    public static Optional<Administrator> logIn(String keycloak, MachineLogin login) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(login.client())
                        + "&client_secret=" + encoded(login.secret())))
                .build();
        HttpResponse<String> answer = send(http, request);
        return switch (answer.statusCode()) {
            case 200 ->
                Optional.of(new Administrator(
                        http,
                        keycloak + "/admin/realms/dps",
                        json(answer.body()).path("access_token").asText()));
            case 400, 401 -> Optional.empty();
            default -> throw new IdentityProviderRefused("The login as " + login.client(), answer);
        };
    }

    /** @param path below the realm, with a leading slash */
    public JsonNode get(String path) {
        return json(sent("GET", path, BodyPublishers.noBody()).body());
    }

    public void post(String path, JsonNode body) {
        sent("POST", path, BodyPublishers.ofString(body.toString()));
    }

    public void put(String path, JsonNode body) {
        sent("PUT", path, BodyPublishers.ofString(body.toString()));
    }

    public void delete(String path) {
        sent("DELETE", path, BodyPublishers.noBody());
    }

    private HttpResponse<String> sent(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        HttpResponse<String> answer = send(http, request);
        if (answer.statusCode() >= 300) {
            throw new IdentityProviderRefused(method + " " + path, answer);
        }
        return answer;
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for Keycloak", e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Keycloak answered what is no JSON: " + body, e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
