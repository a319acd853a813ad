package org.opendps.gateway.health;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendps.gateway.forwarding.Answer;

/**
 * How one component is.
 *
 * @param reason why it is not up; null when it is
 * @param checks its own checks by name (its database, its broker), true when up; never their details, which may hold
 *     addresses and messages of drivers
 * @param figures of the details those that are numbers and say how late it is
 */
public record ComponentHealth(
        String name, Level level, @Nullable String reason, Map<String, Boolean> checks, Map<String, Long> figures) {

    private static final Set<String> FIGURES = Set.of("waiting", "oldestSeconds", "lag");

    static ComponentHealth silent(String name, String reason) {
        return new ComponentHealth(name, Level.DOWN, reason, Map.of(), Map.of());
    }

    /** By its answer to the question whether it is ready. */
    static ComponentHealth of(String name, Answer ready) {
        return of(name, ready, Level.DOWN);
    }

    /** The same with its answer to the question whether it is well, which counts for less. */
    ComponentHealth andWell(Answer well) {
        return worst(of(name, well, Level.DEGRADED));
    }

    /** The same when the second question got no answer. */
    ComponentHealth andSilent(String why) {
        return worst(
                new ComponentHealth(name, Level.DEGRADED, "not known whether it is well: " + why, Map.of(), Map.of()));
    }

    private ComponentHealth worst(ComponentHealth other) {
        Map<String, Boolean> all = new LinkedHashMap<>(checks);
        all.putAll(other.checks);
        Map<String, Long> both = new LinkedHashMap<>(figures);
        both.putAll(other.figures);
        return new ComponentHealth(name, level.or(other.level), reason == null ? other.reason : reason, all, both);
    }

    private static ComponentHealth of(String name, Answer answer, Level otherwise) {
        Map<String, Boolean> checks = checks(answer);
        List<String> down = checks.entrySet().stream()
                .filter(check -> !check.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!down.isEmpty()) {
            return new ComponentHealth(
                    name, otherwise, "down in it: " + String.join(", ", down), checks, figures(answer));
        }
        return answer.succeeded()
                ? new ComponentHealth(name, Level.UP, null, checks, figures(answer))
                : new ComponentHealth(name, otherwise, "answered " + answer.status(), checks, figures(answer));
    }

    private static Map<String, Boolean> checks(Answer answer) {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        read(answer).forEach(check -> checks.put(check.getString("name"), "UP".equals(check.getString("status"))));
        return checks;
    }

    private static List<JsonObject> read(Answer answer) {
        try {
            return answer.body().toJsonObject().getJsonArray("checks", new JsonArray()).stream()
                    .map(JsonObject.class::cast)
                    .toList();
        } catch (DecodeException | ClassCastException e) {
            // not a health document: its status code says enough
            return List.of();
        }
    }

    private static Map<String, Long> figures(Answer answer) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (JsonObject check : read(answer)) {
            JsonObject details = check.getJsonObject("data", new JsonObject());
            FIGURES.stream()
                    .filter(name -> details.getValue(name) instanceof Number)
                    .forEach(name -> figures.put(name, details.getLong(name)));
        }
        return figures;
    }

    public static Level level(Collection<ComponentHealth> components) {
        return components.stream().map(ComponentHealth::level).reduce(Level.UP, Level::or);
    }

    static JsonObject document(Collection<ComponentHealth> components) {
        JsonObject byName = new JsonObject();
        components.forEach(component -> byName.put(component.name(), component.document()));
        return new JsonObject().put("status", level(components).name()).put("components", byName);
    }

    private JsonObject document() {
        JsonObject document = new JsonObject().put("status", level.name());
        if (reason != null) {
            document.put("reason", reason);
        }
        if (!checks.isEmpty()) {
            JsonObject words = new JsonObject();
            checks.forEach((check, up) -> words.put(check, up ? "UP" : "DOWN"));
            document.put("checks", words);
        }
        if (!figures.isEmpty()) {
            JsonObject numbers = new JsonObject();
            figures.forEach(numbers::put);
            document.put("figures", numbers);
        }
        return document;
    }
}
