package org.opendps.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A document as OpenAPI 3.0 can say it, which is what the library that compares reads. */
final class PlainDocument {

    /** Beside a type it takes nothing away: a client reads what is null as what is not there. */
    private static final String NULL = "null";

    /** No service answers it. */
    private static final String REQUEST = "299";

    private PlainDocument() {}

    static ObjectNode of(JsonNode document) {
        var plain = (ObjectNode) withoutNull(document);
        plain.put("openapi", "3.0.3");
        return plain;
    }

    /**
     * The same, so that each field counts as promised. The library asks only what is required; but clients read what
     * was answered, and a service here refuses a field that it does not know. What is sent stands as an answer here,
     * without the values that a field can have: those are compared as they are sent and answered.
     */
    static ObjectNode fieldsOf(ObjectNode plain) {
        var fields = plain.deepCopy();
        fields.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation instanceof ObjectNode object && object.has("responses")) {
                        object.remove("parameters");
                        var body = object.remove("requestBody");
                        if (body != null) {
                            var answer = ((ObjectNode) object.path("responses")).putObject(REQUEST);
                            answer.put("description", "what is sent").set("content", body.path("content"));
                        }
                    }
                }));
        fields.at("/components/schemas").forEach(schema -> {
            if (schema instanceof ObjectNode object && schema.has("properties")) {
                var required = object.putArray("required");
                schema.path("properties").fieldNames().forEachRemaining(required::add);
            }
        });
        fields.findParents("enum").forEach(values -> ((ObjectNode) values).remove("enum"));
        return fields;
    }

    private static JsonNode withoutNull(JsonNode node) {
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(withoutNull(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        var kinds = notNull(node.path("anyOf"));
        if (kinds.size() == 1 && node.path("anyOf").size() == 2) {
            return withoutNull(kinds.getFirst());
        }
        var object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(property -> object.set(property.getKey(), withoutNull(property.getValue())));
        if (node.path("type") instanceof ArrayNode types) {
            types.forEach(type -> {
                if (!type.asText().equals(NULL)) {
                    object.set("type", TextNode.valueOf(type.asText()));
                }
            });
        }
        return object;
    }

    private static List<JsonNode> notNull(JsonNode kinds) {
        return StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> !kind.path("type").asText().equals(NULL))
                .toList();
    }
}
