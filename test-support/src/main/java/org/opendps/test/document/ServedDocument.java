package org.opendps.test.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The document that the service under test serves. */
final class ServedDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode root;
    private final List<DocumentedOperation> operations;
    private final Map<JsonNode, JsonSchema> known = new HashMap<>();

    ServedDocument(JsonNode root) {
        this.root = root;
        operations = root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new DocumentedOperation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .toList();
    }

    static ServedDocument read() {
        try {
            var text = RestAssured.get("/q/openapi?format=json").asString();
            return new ServedDocument(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    List<DocumentedOperation> operations() {
        return operations;
    }

    /** The one that is called like this; a path that is written out goes before one with parameters. */
    Optional<DocumentedOperation> called(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.isAt(method, path))
                .min(Comparator.comparingInt(operation -> operation.path().split("\\{", -1).length));
    }

    /** What a reference stands for. */
    JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? resolve(root.at(reference.substring(1))) : node;
    }

    /** Where this value is not what the schema says. */
    Set<ValidationMessage> faults(JsonNode schema, JsonNode value) {
        return known.computeIfAbsent(schema, this::compiled).validate(value);
    }

    private JsonSchema compiled(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set("components", root.path("components"));
        whole.set("allOf", JsonNodeFactory.instance.arrayNode().add(schema));
        return SCHEMAS.getSchema(whole);
    }
}
