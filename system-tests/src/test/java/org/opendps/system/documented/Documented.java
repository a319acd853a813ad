package org.opendps.system.documented;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One operation as its service's document describes it.
 *
 * @param document the whole, to which its references point
 */
public record Documented(String service, String method, String path, JsonNode described, JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    public static List<Documented> all(String gateway) throws IOException, InterruptedException {
        List<Documented> all = new ArrayList<>();
        for (var service : List.of("registry", "eligibility", "call-off", "finance")) {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(gateway + "/openapi/" + service))
                                    .build(),
                            BodyHandlers.ofString());
            var document = new ObjectMapper().readTree(answer.body());
            for (var path : document.path("paths").properties()) {
                for (var method : path.getValue().properties()) {
                    if (METHODS.contains(method.getKey())) {
                        all.add(new Documented(
                                service,
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue(),
                                document));
                    }
                }
            }
        }
        return all;
    }

    /** Whether its description says that somebody with this role may ask. */
    public boolean names(String role) {
        return Pattern.compile("\\b" + role + "\\b(?!-)")
                .matcher(described.path("description").asText())
                .find();
    }

    /** What a reference points to; a description that is none is its own. */
    public JsonNode resolved(JsonNode description) {
        JsonNode node = description;
        while (node.has("$ref")) {
            node = document.at(node.get("$ref").asText().substring(1));
        }
        return node;
    }

    public List<JsonNode> parameters(String place) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode one : described.path("parameters")) {
            JsonNode parameter = resolved(one);
            if (parameter.path("in").asText().equals(place)) {
                found.add(parameter);
            }
        }
        return found;
    }

    /** The kind of body that it takes, the first one where there are several. */
    public Optional<String> bodyType() {
        var types = content().fieldNames();
        return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
    }

    public JsonNode bodySchema() {
        return content().path(bodyType().orElse("")).path("schema");
    }

    /** The first of them; missing where the document shows none. */
    public JsonNode example() {
        return examples().stream().findFirst().map(Example::value).orElse(MissingNode.getInstance());
    }

    /** What the document shows of requests, of each kind of body all. */
    public List<Example> examples() {
        List<Example> shown = new ArrayList<>();
        for (var type : content().properties()) {
            JsonNode body = type.getValue();
            JsonNode only = body.has("example")
                    ? body.get("example")
                    : resolved(body.path("schema")).path("example");
            if (!body.path("examples").isEmpty()) {
                for (var one : body.get("examples").properties()) {
                    shown.add(new Example(
                            type.getKey(),
                            one.getKey(),
                            resolved(one.getValue()).path("value")));
                }
            } else if (!only.isMissingNode()) {
                shown.add(new Example(type.getKey(), "", only));
            }
        }
        return shown;
    }

    /**
     * A request as a document shows it.
     *
     * @param type of its body
     * @param name by which the document tells it from others, empty when it is the only one
     * @param value JSON, or the text of what is none
     */
    public record Example(String type, String name, JsonNode value) {}

    private JsonNode content() {
        return resolved(described.path("requestBody")).path("content");
    }

    /** What is said of answers with this status; missing when nothing is. */
    public JsonNode answer(int status) {
        JsonNode answers = described.path("responses");
        JsonNode one =
                answers.has(String.valueOf(status)) ? answers.get(String.valueOf(status)) : answers.path("default");
        return resolved(one);
    }

    /** A schema with all that it refers to. */
    public ObjectNode complete(JsonNode schema) {
        ObjectNode whole = new ObjectMapper().createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.path("components"));
        whole.putArray("allOf").add(schema);
        return whole;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
