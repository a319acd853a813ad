package org.opendps.test.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One method of one path of a document. */
record DocumentedOperation(String method, String path, JsonNode node) {

    /** What is sent to an operation, as the document shows it. */
    record Example(DocumentedOperation operation, String name, JsonNode value) {

        @Override
        public String toString() {
            return operation + ", example " + name;
        }
    }

    static final String JSON = "application/json";

    boolean changes() {
        return !method.equals("GET");
    }

    String said() {
        return node.path("description").asText();
    }

    boolean takes(String parameter) {
        return parameter(parameter).isPresent();
    }

    boolean needs(String parameter) {
        return parameter(parameter)
                .filter(found -> found.path("required").asBoolean())
                .isPresent();
    }

    private Optional<JsonNode> parameter(String name) {
        return stream(node.path("parameters"))
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst();
    }

    boolean isPublic() {
        return node.has("security") && node.path("security").isEmpty();
    }

    boolean isList() {
        return method.equals("GET") && takes("limit") && takes("after");
    }

    JsonNode body() {
        return node.at("/requestBody/content/application~1json");
    }

    boolean hasBody() {
        return node.has("requestBody");
    }

    List<Example> examples() {
        return body().path("examples").properties().stream()
                .map(example ->
                        new Example(this, example.getKey(), example.getValue().path("value")))
                .toList();
    }

    boolean isAt(String calledMethod, String calledPath) {
        return method.equals(calledMethod) && Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), calledPath);
    }

    static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
