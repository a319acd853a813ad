package org.opendps.gateway.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One stub for each service, and the identity provider of the tests. The argument {@code away} names what nothing
 * listens for: a service, or {@code keycloak}.
 */
public final class StubServices implements QuarkusTestResourceLifecycleManager {

    /** How many requests a service must have at once to answer {@code together}. */
    public static final int TOGETHER = 40;

    private static final Map<String, String> NAMES = Map.of(
            "registry", "provider-registry-service",
            "eligibility", "eligibility-service",
            "call-off", "call-off-service",
            "finance", "finance-service");

    private final List<StubService> started = new ArrayList<>();
    private String away = "";

    @Override
    public void init(Map<String, String> arguments) {
        away = arguments.getOrDefault("away", "");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        settings.put("dps.forwarding.response-timeout", "3S");
        settings.put(
                "quarkus.oidc.auth-server-url",
                away.equals("keycloak")
                        ? "http://localhost:" + unusedPort() + "/realms/dps"
                        : "${keycloak.url}/realms/quarkus/");
        NAMES.forEach((key, name) -> settings.put("dps.upstreams." + key + ".port", port(key, name)));
        return settings;
    }

    private String port(String key, String name) {
        if (away.equals(key)) {
            return unusedPort();
        }
        try {
            StubService stub = new StubService(name);
            started.add(stub);
            return String.valueOf(stub.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unusedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        started.forEach(StubService::stop);
        started.clear();
    }
}
