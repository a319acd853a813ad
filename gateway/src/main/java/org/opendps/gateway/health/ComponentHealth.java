package org.opendps.gateway.health;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.gateway.forwarding.Answer;

/**
 * How one component is.
 *
 * @param reason why it is down; null when it is up
 * @param checks its own checks by name (its database, its broker), true when up; never their details, which may hold
 *     addresses and messages of drivers
 */
record ComponentHealth(String name, @Nullable String reason, Map<String, Boolean> checks) {

    static ComponentHealth silent(String name, String reason) {
        return new ComponentHealth(name, reason, Map.of());
    }

    static ComponentHealth of(String name, Answer answer) {
        Map<String, Boolean> checks = checks(answer);
        List<String> down = checks.entrySet().stream()
                .filter(check -> !check.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!down.isEmpty()) {
            return new ComponentHealth(name, "down in it: " + String.join(", ", down), checks);
        }
        return new ComponentHealth(name, answer.succeeded() ? null : "answered " + answer.status(), checks);
    }

    private static Map<String, Boolean> checks(Answer answer) {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        try {
            for (Object check : answer.body().toJsonObject().getJsonArray("checks", new JsonArray())) {
                JsonObject read = (JsonObject) check;
                checks.put(read.getString("name"), "UP".equals(read.getString("status")));
            }
        } catch (DecodeException | ClassCastException e) {
            // not a health document: its status code says enough
            checks.clear();
        }
        return checks;
    }

    boolean up() {
        return reason == null;
    }

    static JsonObject document(Collection<ComponentHealth> components) {
        JsonObject byName = new JsonObject();
        components.forEach(component -> byName.put(component.name(), component.document()));
        boolean allUp = components.stream().allMatch(ComponentHealth::up);
        return new JsonObject().put("status", word(allUp)).put("components", byName);
    }

    private JsonObject document() {
        JsonObject document = new JsonObject().put("status", word(up()));
        if (reason != null) {
            document.put("reason", reason);
        }
        if (!checks.isEmpty()) {
            JsonObject words = new JsonObject();
            checks.forEach((check, up) -> words.put(check, word(up)));
            document.put("checks", words);
        }
        return document;
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
