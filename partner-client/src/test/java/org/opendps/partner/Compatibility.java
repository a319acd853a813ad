package org.opendps.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** What a client of one document loses with another. */
final class Compatibility {

    private Compatibility() {}

    /** Each operation of which a client of before could break, with what it is. */
    static List<String> losses(JsonNode before, JsonNode after) {
        var oldPlain = PlainDocument.of(before);
        var newPlain = PlainDocument.of(after);
        var found = new TreeSet<String>();
        var difference = compare(oldPlain, newPlain);
        difference
                .getMissingEndpoints()
                .forEach(gone -> found.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone"));
        Stream.of(difference, compare(PlainDocument.fieldsOf(oldPlain), PlainDocument.fieldsOf(newPlain)))
                .flatMap(each -> each.getChangedOperations().stream())
                .filter(ChangedOperation::isIncompatible)
                .forEach(changed -> {
                    var parts = new ArrayList<String>();
                    describe(changed, "", parts);
                    found.add(changed.getHttpMethod() + " " + changed.getPathUrl() + ": "
                            + String.join(", ", new TreeSet<>(parts)));
                });
        return List.copyOf(found);
    }

    private static ChangedOpenApi compare(ObjectNode before, ObjectNode after) {
        return OpenApiCompare.fromContents(before.toString(), after.toString());
    }

    /** Down to where it is. */
    private static void describe(Changed changed, String place, List<String> parts) {
        var here = place;
        if (changed instanceof ChangedParameter parameter) {
            here = "parameter " + parameter.getName();
        }
        if (changed instanceof ChangedSchema schema) {
            for (var field : schema.getMissingProperties().keySet()) {
                parts.add("field " + here + field + " is gone");
            }
            for (var field : schema.getChangedProperties().entrySet()) {
                if (field.getValue().isIncompatible()) {
                    describe(field.getValue(), here + field.getKey() + ".", parts);
                }
            }
            var items = schema.getItems();
            if (items != null && items.isIncompatible()) {
                describe(items, here, parts);
            }
        }
        var inside = changed instanceof ComposedChanged composed
                ? composed.getChangedElements().stream()
                        .filter(element -> element != null && element.isIncompatible())
                        .toList()
                : List.<Changed>of();
        for (var element : inside) {
            if (!(changed instanceof ChangedSchema && element instanceof ChangedSchema)) {
                describe(element, here, parts);
            }
        }
        if (inside.isEmpty()) {
            var kind = changed.getClass().getSimpleName().replaceFirst("Changed", "");
            parts.add((here + " " + kind.toLowerCase(Locale.ROOT)).strip());
        }
    }
}
