package org.opendps.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** As much of Keycloak's administration as binding a user needs. A PUT replaces the whole user, as the real one's does. */
public final class StubKeycloak {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USERS = "/admin/realms/dps/users/";
    private static final String PROVIDER_ROLE = "[{\"id\": \"role-1\", \"name\": \"provider\"}]";

    private static final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private static final Map<String, JsonNode> roles = new ConcurrentHashMap<>();
    private static final AtomicInteger failures = new AtomicInteger();

    private static @Nullable HttpServer server;

    private StubKeycloak() {}

    static void start() {
        try {
            var fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            fresh.createContext("/", StubKeycloak::answer);
            fresh.start();
            server = fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stop() {
        running().stop(0);
    }

    static String url() {
        return "http://localhost:" + running().getAddress().getPort();
    }

    private static HttpServer running() {
        return Objects.requireNonNull(server);
    }

    /** The next so many requests find it away. */
    public static void failNext(int times) {
        failures.set(times);
    }

    public static boolean hasFailedEnough() {
        return failures.get() == 0;
    }

    /** A user as the realm has them before anybody touches them. */
    public static void addUser(String subject) {
        var user = JSON.createObjectNode().put("id", subject).put("username", "name-of-" + subject);
        user.putObject("attributes").putArray("locale").add("cy");
        users.put(subject, user);
    }

    /** Somebody has deleted the account. */
    public static void removeUser(String subject) {
        users.remove(subject);
    }

    public static JsonNode user(String subject) {
        return Objects.requireNonNull(users.get(subject));
    }

    public static boolean hasProviderRole(String subject) {
        return roles.getOrDefault(subject, JSON.createArrayNode())
                .path(0)
                .path("name")
                .asText()
                .equals("provider");
    }

    private static void answer(HttpExchange call) throws IOException {
        var body = call.getRequestBody().readAllBytes();
        var path = call.getRequestURI().getPath();
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            send(call, 503, "");
        } else if (path.endsWith("/protocol/openid-connect/token")) {
            boolean knownClient = new String(body, StandardCharsets.UTF_8).contains("client_credentials");
            send(
                    call,
                    knownClient ? 200 : 401,
                    "{\"access_token\": \"t\", \"expires_in\": 300, \"token_type\": \"Bearer\"}");
        } else if (!"Bearer t".equals(call.getRequestHeaders().getFirst("Authorization"))) {
            send(call, 401, "");
        } else {
            administer(call, path.substring(USERS.length()), body);
        }
    }

    private static void administer(HttpExchange call, String path, byte[] body) throws IOException {
        var subject = path.split("/", 2)[0];
        var operation = call.getRequestMethod() + path.substring(subject.length());
        if (!users.containsKey(subject)) {
            send(call, 404, "{\"error\": \"User not found\"}");
            return;
        }
        switch (operation) {
            case "GET" -> send(call, 200, user(subject).toString());
            case "PUT" -> {
                users.put(subject, (ObjectNode) JSON.readTree(body));
                send(call, 204, "");
            }
            case "GET/role-mappings/realm/available" ->
                send(call, 200, roles.containsKey(subject) ? "[]" : PROVIDER_ROLE);
            case "GET/role-mappings/realm" ->
                send(
                        call,
                        200,
                        roles.getOrDefault(subject, JSON.createArrayNode()).toString());
            case "DELETE/role-mappings/realm" -> {
                roles.remove(subject);
                send(call, 204, "");
            }
            case "POST/role-mappings/realm" -> {
                roles.put(subject, JSON.readTree(body));
                send(call, 204, "");
            }
            default -> send(call, 404, "");
        }
    }

    private static void send(HttpExchange call, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
