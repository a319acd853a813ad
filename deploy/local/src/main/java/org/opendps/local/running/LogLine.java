package org.opendps.local.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A line of a service's log for people: JSON is shown in words, anything else as it is. */
final class LogLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String raw;
    private final JsonNode fields;

    private LogLine(String raw, JsonNode fields) {
        this.raw = raw;
        this.fields = fields;
    }

    static LogLine of(String raw) {
        return new LogLine(raw, fieldsOf(raw));
    }

    private static JsonNode fieldsOf(String raw) {
        try {
            JsonNode read = raw.startsWith("{") ? JSON.readTree(raw) : MissingNode.getInstance();
            return read.has("level") && read.has("message") ? read : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            // a process that is killed may leave half a line
            return MissingNode.getInstance();
        }
    }

    boolean is(String level) {
        return text("level").equals(level);
    }

    /** What happened, and why. */
    List<String> brief() {
        return fields.isMissingNode() ? List.of(raw) : shown(text("level") + " " + text("message"));
    }

    /** The same with its time and, where there is one, the id of the request. */
    List<String> dated() {
        if (fields.isMissingNode()) {
            return List.of(raw);
        }
        String request = fields.path("mdc").path("requestId").asText();
        return shown("%s %-5s %s%s"
                .formatted(time(), text("level"), request.isEmpty() ? "" : "[" + request + "] ", text("message")));
    }

    private List<String> shown(String first) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        for (JsonNode exception = fields.path("exception");
                exception.isObject();
                exception = exception.path("causedBy").path("exception")) {
            String message = exception.path("message").asText();
            lines.add("  " + exception.path("exceptionType").asText() + (message.isEmpty() ? "" : ": " + message));
        }
        return lines;
    }

    private String time() {
        try {
            return Instant.parse(text("timestamp"))
                    .truncatedTo(ChronoUnit.MILLIS)
                    .toString();
        } catch (DateTimeParseException e) {
            return text("timestamp");
        }
    }

    private String text(String field) {
        return fields.path(field).asText();
    }
}
