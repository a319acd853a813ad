package org.opendps.system.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.system.documented.Documented;
import org.opendps.system.documented.Known;

/** One request, as it can be sent and shown. */
record Request(Documented operation, String target, Map<String, String> headers, byte[] body) {

    enum Kind {
        VALID,
        BOUNDARY,
        MALFORMED
    }

    static Request of(Documented operation, Kind kind, Values values) {
        String target = target(operation, kind, values);
        Map<String, String> headers = headers(operation, kind, values, target);
        return new Request(operation, target, headers, body(operation, kind, values, headers));
    }

    private static String target(Documented operation, Kind kind, Values values) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            path = path.replace(
                    "{" + parameter.path("name").asText() + "}", encoded(inPath(operation, kind, values, parameter)));
        }
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("query")) {
            if (parameter.path("required").asBoolean() ? kind == Kind.VALID || values.in(90) : values.in(30)) {
                String value = kind == Kind.VALID || values.in(50)
                        ? values.valid(operation, parameter.path("name").asText(), parameter.path("schema"))
                                .asText()
                        : values.edge();
                query.add(encoded(parameter.path("name").asText()) + "=" + encoded(value));
            }
        }
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static String inPath(Documented operation, Kind kind, Values values, JsonNode parameter) {
        if (kind == Kind.MALFORMED && values.in(40)) {
            String edge = values.edge();
            // an empty one is another path
            return edge.isBlank() || edge.contains("/") ? "nobody" : edge;
        }
        String name = parameter.path("name").asText();
        return values.valid(operation, name.equals("id") ? idIn(operation.path()) : name, parameter.path("schema"))
                .asText();
    }

    private static String idIn(String path) {
        String before = path.substring(0, path.indexOf("/{id}"));
        return Known.idOf(before.substring(before.lastIndexOf('/') + 1));
    }

    private static Map<String, String> headers(Documented operation, Kind kind, Values values, String target) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (JsonNode parameter : operation.parameters("header")) {
            String name = parameter.path("name").asText();
            if (name.equals("On-Behalf-Of") || !(parameter.path("required").asBoolean() || values.in(50))) {
                continue;
            }
            headers.put(
                    name,
                    kind == Kind.MALFORMED && values.in(30) ? visible(values.edge()) : usual(name, values.tag(target)));
        }
        return headers;
    }

    private static String usual(String name, String tag) {
        return switch (name) {
            case "If-Match", "If-None-Match" -> tag;
            case "Idempotency-Key" -> UUID.randomUUID().toString();
            default -> "something";
        };
    }

    /** A client cannot send more than this in a header. */
    private static String visible(String text) {
        String letters = text.replaceAll("[^\\x20-\\x7e]", "");
        return letters.substring(0, Math.min(letters.length(), 1000));
    }

    private static byte[] body(Documented operation, Kind kind, Values values, Map<String, String> headers) {
        String type = operation.bodyType().orElse("");
        if (type.isEmpty()) {
            return new byte[0];
        }
        headers.put("Content-Type", kind == Kind.MALFORMED && values.in(10) ? "text/plain" : type);
        JsonNode example = operation.example();
        if (!type.contains("json")) {
            String text = example.isTextual() && kind != Kind.MALFORMED ? example.asText() : values.edge();
            return text.getBytes(StandardCharsets.UTF_8);
        }
        JsonNode valid = !example.isMissingNode() && values.in(75)
                ? values.known(example)
                : values.valid(operation, "", operation.bodySchema());
        return switch (kind) {
            case VALID -> valid.toString().getBytes(StandardCharsets.UTF_8);
            case BOUNDARY -> values.atAnEdge(valid).toString().getBytes(StandardCharsets.UTF_8);
            case MALFORMED -> broken(values, valid.toString());
        };
    }

    private static byte[] broken(Values values, String text) {
        return values.oneOf(List.<byte[]>of(
                new byte[0],
                "{".getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                "\"text\"".getBytes(StandardCharsets.UTF_8),
                text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8),
                new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'},
                "[".repeat(2000).getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String path() {
        return target.replaceFirst("\\?.*", "");
    }

    HttpRequest at(String gateway, String token) {
        var request = HttpRequest.newBuilder(URI.create(gateway + target))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .method(
                        operation.method(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    @Override
    public String toString() {
        String sent = new String(body, StandardCharsets.UTF_8);
        return operation.method() + " " + cut(target) + " "
                + headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("; ", "[", "]"))
                + " " + cut(sent);
    }

    private static String cut(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "..." : text;
    }
}
