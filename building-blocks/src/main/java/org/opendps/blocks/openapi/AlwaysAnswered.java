package org.opendps.blocks.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a record of ours cannot be without is in each answer that is made of it: every component that is not
 * {@code @Nullable}. What is sent as well is left as it is, since there {@code @NotNull} says what is needed.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AlwaysAnswered implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    /** What the scanner adds to the second of a name. */
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records;

    /** @param index the classes of the service, given when it is built */
    public AlwaysAnswered(IndexView index) {
        this.index = index;
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        var schemas = document.getComponents().getSchemas();
        var sent = sent(document, schemas);
        schemas.forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                require(schema, always(name, schema.getProperties().keySet()));
            }
        });
    }

    private static void require(Schema schema, Set<String> always) {
        schema.getProperties().keySet().stream()
                .filter(always::contains)
                .filter(field ->
                        schema.getRequired() == null || !schema.getRequired().contains(field))
                .forEach(schema::addRequired);
    }

    /** Of records that could be the one that was meant, what none can be without. */
    private Set<String> always(String name, Set<String> fields) {
        var alike = named(name)
                .filter(record -> fields.containsAll(components(record, true)))
                .toList();
        var same = alike.stream()
                .filter(record -> components(record, true).containsAll(fields))
                .toList();
        return (same.isEmpty() ? alike : same)
                .stream()
                        .map(record -> components(record, false))
                        .reduce((one, other) ->
                                one.stream().filter(other::contains).collect(Collectors.toSet()))
                        .orElse(Set.of());
    }

    /** A page of something is called after both. */
    private Stream<ClassInfo> named(String name) {
        var found = records.getOrDefault(
                name, records.getOrDefault(NUMBER.matcher(name).replaceFirst(""), List.of()));
        return found.isEmpty()
                ? records.values().stream()
                        .flatMap(List::stream)
                        .filter(record -> !record.typeParameters().isEmpty() && name.startsWith(record.simpleName()))
                : found.stream();
    }

    private Set<String> components(ClassInfo record, boolean nullable) {
        var names = new TreeSet<String>();
        for (var component : record.recordComponents()) {
            if (nullable || !component.type().hasAnnotation(NULLABLE)) {
                names.addAll(fields(component, nullable));
            }
        }
        return names;
    }

    private Set<String> fields(RecordComponentInfo component, boolean nullable) {
        var inside = component.field().hasAnnotation(UNWRAPPED)
                ? index.getClassByName(component.type().name())
                : null;
        return inside == null ? Set.of(component.name()) : components(inside, nullable);
    }

    private static Set<String> sent(OpenAPI document, Map<String, Schema> schemas) {
        var found = new HashSet<String>();
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .flatMap(AlwaysAnswered::sent)
                    .forEach(schema -> reach(schema, schemas, found));
        }
        return found;
    }

    private static Stream<Schema> sent(Operation operation) {
        var body = operation.getRequestBody();
        return body == null ? Stream.empty() : Schemas.of(body.getContent());
    }

    private static void reach(Schema from, Map<String, Schema> schemas, Set<String> found) {
        Schemas.parts(from, part -> {
            var to = schemas.get(Schemas.named(part));
            if (to != null && found.add(Schemas.named(part))) {
                reach(to, schemas, found);
            }
        });
    }
}
