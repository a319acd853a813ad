package org.opendps.local.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A comma-separated file with a header. The tables under {@code deploy/} are also read by shell scripts, so they hold
 * neither quotes nor commas inside a cell, and a cell that breaks this is refused here.
 */
final class Table {

    private Table() {}

    static List<List<String>> rows(Path file) {
        try (var lines = Files.lines(file)) {
            List<List<String>> all =
                    lines.filter(line -> !line.isBlank()).map(Table::cells).toList();
            int width = all.getFirst().size();
            all.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
                throw new IllegalStateException(file + ": expected " + width + " cells in " + row);
            });
            return all.subList(1, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
