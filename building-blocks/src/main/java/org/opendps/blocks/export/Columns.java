package org.opendps.blocks.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a record: one for each of its fields, by the name that it has in JSON, and those of a record within it
 * after its name and a dot, unless JSON has them unwrapped. A list is one column.
 */
final class Columns {

    private static final int DEEPEST = 3;

    private record Column(List<String> path) {

        JsonNode in(JsonNode row) {
            var node = row;
            for (var step : path) {
                node = node.path(step);
            }
            return node;
        }
    }

    private final List<Column> columns = new ArrayList<>();

    Columns(Class<?> row) {
        add(List.of(), row);
    }

    private void add(List<String> prefix, Class<?> type) {
        if (!isObject(type) || prefix.size() == DEEPEST) {
            columns.add(new Column(prefix));
            return;
        }
        for (var component : type.getRecordComponents()) {
            add(isUnwrapped(component) ? prefix : within(prefix, component), component.getType());
        }
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static List<String> within(List<String> prefix, RecordComponent component) {
        var path = new ArrayList<>(prefix);
        path.add(component.getName());
        return List.copyOf(path);
    }

    /** Money and postcodes are records too, and leave as one text. */
    private static boolean isObject(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    List<String> names() {
        return columns.stream().map(column -> String.join(".", column.path())).toList();
    }

    List<String> cells(JsonNode row) {
        return columns.stream().map(column -> Cell.of(column.in(row))).toList();
    }
}
