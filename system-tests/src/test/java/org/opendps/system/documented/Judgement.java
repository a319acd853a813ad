package org.opendps.system.documented;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with an answer, measured by the document of the service. */
public final class Judgement {

    /** What must never be seen from outside. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\bat [a-z]+\\.[a-z]+\\.|org\\.opendps|org\\.hibernate|java\\.|PSQL|select .* from ");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaValidatorsConfig FORMATS_TOO =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> read = new HashMap<>();

    public Optional<String> of(Documented operation, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return Optional.of("broken");
        }
        if (INSIDES.matcher(answer.body()).find()) {
            return Optional.of("shows its insides");
        }
        var documented = operation.answer(answer.statusCode());
        if (documented.isMissingNode()) {
            return Optional.of("status is not documented");
        }
        if (answer.body().isEmpty()) {
            return documented.path("content").isEmpty() ? Optional.empty() : Optional.of("body is missing");
        }
        var type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
        var content = documented.path("content");
        if (!content.has(type)) {
            return Optional.of("type " + type + " is not documented");
        }
        return type.contains("json") ? unlike(operation, content.path(type).path("schema"), answer) : Optional.empty();
    }

    private Optional<String> unlike(Documented operation, JsonNode schema, HttpResponse<String> answer) {
        var expected = read.computeIfAbsent(
                operation.service() + schema, any -> schemas.getSchema(operation.complete(schema), FORMATS_TOO));
        var body = json(answer);
        if (body.isEmpty()) {
            return Optional.of("body is no JSON");
        }
        var faults = expected.validate(body.get());
        return faults.isEmpty() ? Optional.empty() : Optional.of("body is not as documented: " + faults);
    }

    /** Empty when it is something else. */
    public static Optional<JsonNode> json(HttpResponse<String> answer) {
        try {
            return Optional.of(JSON.readTree(answer.body())).filter(body -> !body.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
