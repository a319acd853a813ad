package org.opendps.test.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** docs/openapi/(module).yaml: what partners read without a running system, and what a change is compared with. */
final class CheckedInDocument {

    /** {@code ./dps test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true} */
    private static final String WRITE = "openapi.write";

    private static final String COMMAND =
            "./dps test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE + "=true";
    private static final int SHOWN = 30;

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new DatesAndTimesInQuotes())
            .build());

    /** To some readers a bare date is a point in time, and a bare time a number of base 60. */
    private static final class DatesAndTimesInQuotes extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || (!value.isEmpty() && Character.isDigit(value.charAt(0)));
        }
    }

    private final Path file;

    CheckedInDocument(Path file) {
        this.file = file;
    }

    /** Fails, or writes the file when it is asked to. */
    void isWhatIsServed(JsonNode served) {
        var text = written(served);
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            var kept = Files.exists(file) ? YAML.readTree(file.toFile()) : JsonNodeFactory.instance.objectNode();
            assertThat(differences(kept, YAML.readTree(text)))
                    .as(file + " is not what the service serves. If that is meant, this writes it anew: " + COMMAND)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(JsonNode served) {
        try {
            return YAML.writeValueAsString(inOrder(served.deepCopy()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths and names by the alphabet, so that a change is a small one to read; and no address of this machine. */
    private static JsonNode inOrder(ObjectNode document) {
        sorted(document, "paths");
        var components = (ObjectNode) document.path("components");
        List.of("schemas", "responses", "securitySchemes").forEach(part -> sorted(components, part));
        var flow = (ObjectNode) document.at("/components/securitySchemes/login/flows/authorizationCode");
        for (var address : List.of("authorizationUrl", "tokenUrl")) {
            flow.put(
                    address,
                    flow.path(address).asText().replaceFirst("^https?://.*/realms/", "http://localhost:8180/realms/"));
        }
        return document;
    }

    private static void sorted(ObjectNode parent, String name) {
        var sorted = JsonNodeFactory.instance.objectNode();
        parent.path(name).properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.set(entry.getKey(), entry.getValue()));
        parent.set(name, sorted);
    }

    private static List<String> differences(JsonNode kept, JsonNode served) {
        var found = new ArrayList<String>();
        compare("", kept, served, found);
        return found.size() > SHOWN ? found.subList(0, SHOWN) : found;
    }

    private static void compare(String place, JsonNode kept, JsonNode served, List<String> found) {
        if (kept.equals(served)) {
            return;
        }
        if (kept.isObject() && served.isObject()) {
            var names = new TreeSet<String>();
            kept.fieldNames().forEachRemaining(names::add);
            served.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place + "/" + name, kept.path(name), served.path(name), found));
        } else if (kept.isArray() && served.isArray() && kept.size() == served.size()) {
            for (int i = 0; i < kept.size(); i++) {
                compare(place + "/" + i, kept.get(i), served.get(i), found);
            }
        } else {
            found.add(place + " is " + shown(served) + ", and was " + shown(kept));
        }
    }

    private static String shown(JsonNode node) {
        var text = node.isMissingNode() ? "not there" : node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
