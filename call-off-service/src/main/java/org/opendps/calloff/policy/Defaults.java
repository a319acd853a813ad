package org.opendps.calloff.policy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/** What is customary, shipped as rows with their first day. */
final class Defaults {

    private record Row(Setting setting, LocalDate starts, Policy.Value value) {}

    private static final List<Row> ALL = load();

    private Defaults() {}

    /** Of each setting the last that has started; for a day before its first row, the first. */
    static Policy on(LocalDate day) {
        var values = new EnumMap<Setting, Policy.Value>(Setting.class);
        var version = LocalDate.MIN;
        for (var row : ALL) {
            if (!row.starts().isAfter(day) || !values.containsKey(row.setting())) {
                values.put(row.setting(), row.value());
                version = row.starts().isAfter(version) ? row.starts() : version;
            }
        }
        return new Policy("default-" + version, values);
    }

    private static List<Row> load() {
        try (var stream = Objects.requireNonNull(Defaults.class.getResourceAsStream("/policy/defaults.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new Row(
                            Setting.of(row.getField("setting")).orElseThrow(),
                            LocalDate.parse(row.getField("starts")),
                            new Policy.Value(row.getField("value"), row.getField("source"), false)))
                    .sorted(Comparator.comparing(Row::starts))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
