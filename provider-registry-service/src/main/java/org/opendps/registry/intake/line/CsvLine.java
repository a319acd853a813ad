package org.opendps.registry.intake.line;

import java.util.Map;

/**
 * A line of a file by its columns.
 *
 * @param number of the file, the header being 1; a line with line breaks in a cell counts as they do
 */
public record CsvLine(long number, Map<String, String> cells) {

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
