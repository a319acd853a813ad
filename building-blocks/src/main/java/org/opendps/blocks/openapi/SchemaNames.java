package org.opendps.blocks.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Types of one name in several places ({@code Reason}, {@code View}) would be numbered in the order in which they are
 * found, and a new one could take the number of an old one. They are named after where they are used instead.
 */
final class SchemaNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*[A-Za-z])\\d+");

    private record Used(String name, Schema schema) {}

    private final OpenAPI document;
    private final List<Used> contents;
    private final Map<String, Schema> schemas;
    private final Set<String> ambiguous = new TreeSet<>();

    /** By type, the names that its uses suggest: below "" those of operations, below a schema those of its fields. */
    private final Map<String, Map<String, Set<String>>> uses = new TreeMap<>();

    private final Map<String, String> chosen = new HashMap<>();

    private SchemaNames(OpenAPI document) {
        this.document = document;
        contents = contentsOf(document);
        schemas = document.getComponents().getSchemas();
    }

    static void settle(OpenAPI document) {
        if (document.getComponents().getSchemas() != null && document.getPaths() != null) {
            new SchemaNames(document).settle();
        }
    }

    private void settle() {
        for (var name : schemas.keySet()) {
            var numbered = NUMBERED.matcher(name);
            if (numbered.matches() && schemas.containsKey(numbered.group(1))) {
                ambiguous.add(name);
                ambiguous.add(numbered.group(1));
            }
        }
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties()
                        .forEach((field, type) ->
                                Schemas.parts(type, part -> use(part, name, field.equals("items") ? "item" : field)));
            }
        });
        contents.forEach(content -> Schemas.parts(content.schema(), part -> use(part, "", content.name())));
        choose();
        rename();
    }

    private void use(Schema part, String by, String as) {
        var type = Schemas.named(part);
        if (ambiguous.contains(type)) {
            uses.computeIfAbsent(type, t -> new TreeMap<>())
                    .computeIfAbsent(by, b -> new TreeSet<>())
                    .add(as);
        }
    }

    /** From the outside in: what only nameless types use is named after the new names of those. */
    private void choose() {
        var taken = new HashSet<>(schemas.keySet());
        taken.removeAll(ambiguous);
        boolean found = true;
        while (found) {
            found = false;
            for (var type : ambiguous) {
                if (!chosen.containsKey(type)) {
                    var name = candidates(type).filter(taken::add).findFirst();
                    name.ifPresent(n -> chosen.put(type, n));
                    found |= name.isPresent();
                }
            }
        }
    }

    private Stream<String> candidates(String type) {
        return uses.getOrDefault(type, Map.of()).entrySet().stream()
                .filter(use -> !ambiguous.contains(use.getKey()) || chosen.containsKey(use.getKey()))
                .flatMap(use -> use.getValue().stream()
                        .map(as -> chosen.getOrDefault(use.getKey(), use.getKey()) + capital(as)))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private void rename() {
        // two that say the same are two all the same
        var everywhere = Collections.newSetFromMap(new IdentityHashMap<Schema, Boolean>());
        schemas.values().forEach(schema -> Schemas.parts(schema, everywhere::add));
        contents.forEach(content -> Schemas.parts(content.schema(), everywhere::add));
        for (var part : everywhere) {
            var name = chosen.get(Schemas.named(part));
            if (name != null) {
                part.setRef(name);
            }
        }
        var before = Map.copyOf(schemas);
        chosen.keySet().forEach(document.getComponents()::removeSchema);
        chosen.forEach(
                (old, name) -> document.getComponents().addSchema(name, Objects.requireNonNull(before.get(old))));
    }

    private static List<Used> contentsOf(OpenAPI document) {
        var found = new ArrayList<Used>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> {
                    var name = capital(operation.getOperationId());
                    if (operation.getRequestBody() != null) {
                        add(found, name + "Request", operation.getRequestBody().getContent());
                    }
                    if (operation.getParameters() != null) {
                        operation.getParameters().stream()
                                .filter(parameter -> parameter.getSchema() != null)
                                .forEach(parameter -> found.add(
                                        new Used(name + capital(parameter.getName()), parameter.getSchema())));
                    }
                    operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                        if (status.startsWith("2")) {
                            add(found, name + "Answer", answer.getContent());
                        }
                    });
                });
        return found;
    }

    private static void add(List<Used> found, String name, @Nullable Content content) {
        Schemas.of(content).forEach(schema -> found.add(new Used(name, schema)));
    }

    private static String capital(String name) {
        return Arrays.stream(name.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
