package org.opendps.blocks.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A value as a spreadsheet may open it. Somebody's text that begins like a formula would be run on the machine of
 * whoever opens the file: it gets an apostrophe before it, by which spreadsheets know text. Amounts stay amounts.
 */
final class Cell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Cell() {}

    static String of(JsonNode value) {
        return value.isTextual() || value.isContainerNode() ? safe(text(value)) : text(value);
    }

    /** A list of several with semicolons between; an object in one, by its values. */
    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isContainerNode() ? joined(value, value.isArray() ? "; " : " ") : value.asText();
    }

    private static String joined(JsonNode values, String between) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static String safe(String text) {
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !AMOUNT.matcher(text).matches() ? "'" + text : text;
    }
}
