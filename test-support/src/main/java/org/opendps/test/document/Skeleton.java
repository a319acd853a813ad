package org.opendps.test.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A body with every field that a schema names, and a value in none. */
final class Skeleton {

    private static final int DEEPEST = 6;

    private final ServedDocument document;

    Skeleton(ServedDocument document) {
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, DEEPEST);
    }

    private JsonNode of(JsonNode named, int depth) {
        var schema = document.resolve(named);
        for (var kind : schema.path("anyOf")) {
            if (!kind.path("type").asText().equals("null")) {
                return of(kind, depth);
            }
        }
        if (depth > 0 && schema.has("properties")) {
            var object = JsonNodeFactory.instance.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), of(property.getValue(), depth - 1)));
            return object;
        }
        if (depth > 0 && schema.has("items")) {
            var item = of(schema.path("items"), depth - 1);
            return item.isObject()
                    ? JsonNodeFactory.instance.arrayNode().add(item)
                    : JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance.nullNode();
    }

    /** @param place as a violation names it: {@code people[0].name} */
    static void remove(JsonNode body, String place) {
        var steps = Arrays.stream(place.replace("[", ".[").split("\\.", -1))
                .filter(step -> !step.isEmpty())
                .toList();
        @Nullable JsonNode parent = body;
        for (var step : steps.subList(0, steps.size() - 1)) {
            if (parent != null) {
                parent = step.startsWith("[") ? parent.get(0) : parent.get(step);
            }
        }
        if (parent instanceof ObjectNode object) {
            object.remove(steps.getLast());
        }
    }
}
