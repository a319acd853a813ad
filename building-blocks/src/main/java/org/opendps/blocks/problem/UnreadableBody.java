package org.opendps.blocks.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A body that cannot be read: says which field is wrong and what was expected there, and shows nothing of our code. */
final class UnreadableBody {

    /** The reader's own words, which have no type of their own. */
    private static final Pattern FIELD_TWICE = Pattern.compile("Duplicate field '([^']*)'");

    private UnreadableBody() {}

    static HttpProblem problem(JsonProcessingException fault) {
        var problem = GeneralProblem.MALFORMED_REQUEST
                .problem()
                .withTitle("The body cannot be read")
                .withDetail("Send JSON as the operation describes it: " + message(fault) + ".");
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            problem.with("violations", List.of(Map.of("field", field(mapping), "message", message(fault))));
        }
        return problem.build();
    }

    private static String field(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String message(JsonProcessingException fault) {
        var twice = FIELD_TWICE.matcher(String.valueOf(fault.getOriginalMessage()));
        if (twice.lookingAt()) {
            return "the field \"" + twice.group(1) + "\" is there twice; send it once";
        }
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "\"" + unknown.getPropertyName() + "\" is not a field here; known are "
                        + unknown.getKnownPropertyIds().stream()
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(", "));
            // said for whoever sends it; any other exception speaks to us
            case ValueInstantiationException wrong
            when wrong.getCause() instanceof IllegalArgumentException said -> String.valueOf(said.getMessage());
            case InvalidFormatException other
            when other.getTargetType() != null && other.getTargetType().isEnum() ->
                "must be one of "
                        + Arrays.stream(other.getTargetType().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.joining(", "));
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() ->
                "the value of \"" + field(mapping) + "\" is not of the kind that belongs there";
            case JsonMappingException mapping -> "it is not an object of the expected shape";
            default -> "it is not well-formed JSON";
        };
    }
}
