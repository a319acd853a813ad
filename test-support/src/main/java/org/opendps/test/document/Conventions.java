package org.opendps.test.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The conventions of the API, asked of every operation of a document. */
final class Conventions {

    private static final String IF_MATCH = "If-Match";
    private static final String PROBLEM = "application/problem+json";
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** What these are is said by their bytes. */
    private static final Set<String> SELF_EXPLAINING = Set.of("application/octet-stream", "*/*");

    private final ServedDocument document;
    private final RoleTable roles;
    private final List<String> faults = new ArrayList<>();

    Conventions(ServedDocument document, RoleTable roles) {
        this.document = document;
        this.roles = roles;
    }

    List<String> faults() {
        var names = new HashSet<String>();
        var tags = document.root().path("tags");
        var described = DocumentedOperation.stream(tags)
                .filter(tag -> !tag.path("description").asText().isBlank())
                .map(tag -> tag.path("name").asText())
                .collect(Collectors.toSet());
        for (var operation : document.operations()) {
            var name = operation.node().path("operationId").asText();
            wants(operation, NAME.matcher(name).matches() && names.add(name), "a name of its own, not '" + name + "'");
            isDescribed(operation, described);
            takesWhatItNeeds(operation);
            answersProblems(operation);
            answersWhatItPromises(operation);
            showsWhatItTakes(operation);
        }
        everySchemaHasAName(document.root(), "");
        return faults;
    }

    private void wants(DocumentedOperation operation, boolean kept, String what) {
        if (!kept) {
            faults.add(operation + " needs " + what);
        }
    }

    private void isDescribed(DocumentedOperation operation, Set<String> describedTags) {
        wants(operation, !operation.node().path("summary").asText().isBlank(), "a summary");
        var tags = operation.node().path("tags");
        wants(
                operation,
                !tags.isEmpty()
                        && DocumentedOperation.stream(tags).allMatch(tag -> describedTags.contains(tag.asText())),
                "a tag that is described, not " + tags);
        wants(
                operation,
                roles.agrees(operation),
                "a description with the roles of its row, " + roles.of(operation) + ": " + operation.said());
        wants(
                operation,
                operation.node().path("deprecated").asBoolean()
                        == operation.said().contains("Deprecated"),
                "to say that it is Deprecated where it is");
    }

    private void takesWhatItNeeds(DocumentedOperation operation) {
        wants(operation, !operation.method().equals("POST") || operation.takes("Idempotency-Key"), "Idempotency-Key");
        boolean overwrites = Set.of("PUT", "PATCH").contains(operation.method());
        wants(
                operation,
                !overwrites || operation.takes(IF_MATCH) || operation.said().contains("Needs no If-Match, since"),
                "If-Match, or a reason why not");
        wants(
                operation,
                !overwrites || !operation.takes(IF_MATCH) || operation.needs(IF_MATCH),
                "If-Match to be required");
        boolean forPortals = roles.of(operation).contains("portal");
        wants(
                operation,
                !forPortals
                        || operation.takes("On-Behalf-Of")
                        || operation.said().contains("Role portal: "),
                "On-Behalf-Of, or what a portal does for itself");
    }

    private void answersProblems(DocumentedOperation operation) {
        var responses = operation.node().path("responses");
        var wanted = new HashSet<>(Set.of("429", "503", "default"));
        if (!operation.isPublic()) {
            wanted.addAll(Set.of("401", "403"));
        }
        if (operation.hasBody()) {
            wanted.addAll(Set.of("400", "413", "415"));
        }
        if (!operation.node().path("parameters").isEmpty()) {
            wanted.add("400");
        }
        if (operation.path().contains("{")) {
            wanted.add("404");
        }
        if (operation.changes()) {
            wanted.addAll(Set.of("409", "422"));
        }
        if (operation.takes(IF_MATCH)) {
            wanted.addAll(operation.needs(IF_MATCH) ? Set.of("412", "428") : Set.of("412"));
        }
        wanted.forEach(status -> wants(operation, responses.has(status), "an answer " + status));
        responses.properties().stream()
                .filter(response -> !response.getKey().matches("[23]\\d\\d"))
                .forEach(response -> {
                    var content = document.resolve(response.getValue()).path("content");
                    wants(
                            operation,
                            content.size() == 1
                                    && content.path(PROBLEM)
                                            .at("/schema/$ref")
                                            .asText()
                                            .endsWith("/Problem"),
                            "a problem for " + response.getKey());
                });
    }

    private void answersWhatItPromises(DocumentedOperation operation) {
        var good = operation.node().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .toList();
        var shapes = good.stream()
                .map(response -> response.getValue().path("content"))
                .distinct()
                .count();
        wants(operation, shapes == 1, "good answers of one shape, not " + shapes);
        good.forEach(response -> wants(
                operation,
                response.getKey().equals("204")
                        || response.getValue().path("content").properties().stream()
                                .allMatch(content -> content.getValue().has("schema")),
                "a schema for " + response.getKey()));
        var answer = document.resolve(operation.node().at("/responses/200/content/application~1json/schema"));
        if (operation.isList()) {
            wants(
                    operation,
                    answer.path("properties").has("items")
                            && answer.path("properties").has("next"),
                    "items and next in a page");
            wants(operation, operation.node().at("/responses/200/headers").has("Link"), "a Link to the next page");
        } else {
            wants(
                    operation,
                    operation.changes() || !answer.path("type").asText().equals("array"),
                    "limit and after, since it is a list");
        }
    }

    private void showsWhatItTakes(DocumentedOperation operation) {
        operation.node().at("/requestBody/content").properties().forEach(content -> {
            boolean shown =
                    content.getValue().has("examples") || content.getValue().has("example");
            wants(operation, shown || SELF_EXPLAINING.contains(content.getKey()), "an example of " + content.getKey());
        });
        var schema = operation.body().path("schema");
        operation
                .examples()
                .forEach(example -> document.faults(schema, example.value())
                        .forEach(fault -> faults.add(example + " is not what it takes: " + fault)));
    }

    /** What has no name gets one from each generator, another each time. */
    private void everySchemaHasAName(JsonNode node, String place) {
        boolean isSchema = node.path("type").asText().equals("object") && node.has("properties");
        if (isSchema && !place.matches("/components/schemas/[A-Za-z0-9]*[A-Za-z]")) {
            faults.add(place + " needs a name of its own");
        }
        node.properties().stream()
                .filter(child -> !child.getKey().startsWith("example"))
                .forEach(child -> everySchemaHasAName(child.getValue(), place + "/" + child.getKey()));
        if (node.isArray()) {
            node.forEach(child -> everySchemaHasAName(child, place));
        }
    }
}
