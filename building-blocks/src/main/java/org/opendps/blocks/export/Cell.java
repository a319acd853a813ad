package org.opendps.blocks.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A value as a spreadsheet may open it. Somebody's text that begins like a formula would be run on the machine of
 * whoever opens the file: it gets an apostrophe before it, by which spreadsheets know text. Amounts stay amounts.
 */
final class Cell {

    /** Some programs read the full-width signs of East Asian keyboards as the ordinary ones. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Cell() {}

    static String of(JsonNode value) {
        return value.isTextual() || value.isContainerNode() ? safe(text(value)) : text(value);
    }

    /** A list of several with semicolons between; an object in one, each value with its name. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return joined(StreamSupport.stream(value.spliterator(), false).map(Cell::text), "; ");
        }
        if (value.isObject()) {
            return joined(value.properties().stream().map(Cell::named), " ");
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private static String named(Map.Entry<String, JsonNode> field) {
        var text = text(field.getValue());
        return text.isEmpty() ? "" : field.getKey() + "=" + text;
    }

    private static String joined(Stream<String> texts, String between) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    private static String safe(String text) {
        return beginsAFormula(text) && !AMOUNT.matcher(text).matches() ? "'" + text : text;
    }

    /** Also after spaces, which some programs take away. */
    private static boolean beginsAFormula(String text) {
        return text.chars()
                .filter(sign -> BEGINS_A_FORMULA.indexOf(sign) >= 0 || !isSpace(sign))
                .limit(1)
                .anyMatch(sign -> BEGINS_A_FORMULA.indexOf(sign) >= 0);
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
