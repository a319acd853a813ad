package org.opendps.system.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.opendps.system.documented.Documented;
import org.opendps.system.documented.Known;

/** Bodies and parameters: as the document describes them, at the edge of that, and beyond. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private static final List<String> EDGES = List.of(
            "",
            " ",
            "0",
            "-1",
            "0.00",
            "-0.01",
            "0.001",
            "999999999999.99",
            "1e400",
            "NaN",
            "null",
            "true",
            "0001-01-01",
            "9999-12-31",
            "2026-02-29",
            "2026-03-29T01:30:00+00:00",
            "+999999999-12-31T23:59:59Z",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "\u0000",
            "\ud83c\udfd8 caf\u00e9 \u202e",
            "' or 1=1 --",
            "${jndi:ldap://localhost/a}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "=1+1",
            "x".repeat(300),
            "x".repeat(20_000));

    private final RandomGenerator random;
    private final Known known;

    Values(RandomGenerator random, Known known) {
        this.random = random;
        this.known = known;
    }

    /** By which what is at a target can be changed. */
    String tag(String target) {
        return known.tag(target.replaceFirst("\\?.*", ""));
    }

    String edge() {
        return oneOf(EDGES);
    }

    <T> T oneOf(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    boolean in(int hundred) {
        return random.nextInt(100) < hundred;
    }

    /** As described, as far as a description says it; what is there already where something of that name is. */
    JsonNode valid(Documented operation, String name, JsonNode described) {
        return valid(operation, name, described, 0);
    }

    private JsonNode valid(Documented operation, String name, JsonNode described, int depth) {
        JsonNode schema = operation.resolved(described);
        List<String> ids = known.of(name);
        if (!ids.isEmpty() && type(schema).equals("string") && in(85)) {
            return NODES.textNode(oneOf(ids));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        if (schema.has("example") && in(70)) {
            return schema.get("example");
        }
        for (String several : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.has(several)) {
                return valid(operation, name, schema.get(several).get(0), depth);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(operation, schema, depth);
            case "array" -> array(operation, name.replaceFirst("s$", ""), schema, depth);
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(0) + random.nextInt(50));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text(schema));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(Documented operation, JsonNode schema, int depth) {
        ObjectNode made = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (var property : schema.path("properties").properties()) {
            if (depth < DEEPEST && (required.contains(property.getKey()) || in(60))) {
                made.set(property.getKey(), valid(operation, property.getKey(), property.getValue(), depth + 1));
            }
        }
        return made;
    }

    private ArrayNode array(Documented operation, String name, JsonNode schema, int depth) {
        ArrayNode made = NODES.arrayNode();
        int size = depth < DEEPEST ? Math.max(schema.path("minItems").asInt(0), random.nextInt(3)) : 0;
        for (int i = 0; i < size; i++) {
            made.add(valid(operation, name, schema.path("items"), depth + 1));
        }
        return made;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            case "date-time" -> "2026-%02d-01T09:00:00Z".formatted(1 + random.nextInt(12));
            case "time" -> "09:30:00";
            default -> schema.path("pattern").asText().contains("\\d{2}") ? random.nextInt(500) + ".00" : "some words";
        };
    }

    /** The same about what is there. */
    JsonNode known(JsonNode example) {
        JsonNode about = example.deepCopy();
        know(about);
        return about;
    }

    private void know(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                List<String> ids = known.of(field.getKey());
                if (field.getValue().isTextual() && !ids.isEmpty()) {
                    field.setValue(NODES.textNode(oneOf(ids)));
                }
            }
        }
        node.forEach(this::know);
    }

    /** The same with one place in it at the edge of what there can be. */
    JsonNode atAnEdge(JsonNode body) {
        JsonNode changed = body.deepCopy();
        List<Runnable> places = new ArrayList<>();
        collect(changed, places);
        if (places.isEmpty()) {
            return anything();
        }
        oneOf(places).run();
        return changed;
    }

    private void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                places.add(() -> object.set(field.getKey(), anything()));
                places.add(() -> object.remove(field.getKey()));
                collect(field.getValue(), places);
            }
            places.add(() -> object.set(edge(), anything()));
        } else if (node instanceof ArrayNode array) {
            places.add(array::removeAll);
            places.add(() -> array.add(anything()));
            if (!array.isEmpty()) {
                places.add(() -> repeat(array));
            }
            array.forEach(item -> collect(item, places));
        }
    }

    private static void repeat(ArrayNode array) {
        JsonNode first = array.get(0);
        for (int i = 0; i < 500; i++) {
            array.add(first);
        }
    }

    private JsonNode anything() {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(true);
            case 2 -> NODES.numberNode(oneOf(List.of(0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE)));
            case 3 -> NODES.numberNode(Long.MAX_VALUE);
            case 4 -> NODES.numberNode(new BigDecimal("1e309"));
            case 5 -> NODES.arrayNode();
            case 6 -> NODES.objectNode().set("a", NODES.arrayNode().add(NODES.nullNode()));
            default -> NODES.textNode(edge());
        };
    }
}
