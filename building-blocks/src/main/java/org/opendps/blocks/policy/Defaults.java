package org.opendps.blocks.policy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What is customary, shipped as rows with their first day. */
public final class Defaults {

    private record Row(String setting, LocalDate starts, Policy.Value value) {}

    private final List<Row> all;

    private Defaults(List<Row> all) {
        this.all = all;
    }

    /** Of each setting the last that has started; for a day before its first row, the first. */
    public Policy on(LocalDate day) {
        var values = new HashMap<String, Policy.Value>();
        var version = LocalDate.MIN;
        for (var row : all) {
            if (!row.starts().isAfter(day) || !values.containsKey(row.setting())) {
                values.put(row.setting(), row.value());
                version = row.starts().isAfter(version) ? row.starts() : version;
            }
        }
        return new Policy("default-" + version, values);
    }

    /** Each row names a setting, and each setting has a row. */
    public static Defaults of(SettingCatalogue catalogue) {
        try (var stream = catalogue.customs();
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = csv.stream()
                    .map(row -> new Row(
                            catalogue
                                    .named(row.getField("setting"))
                                    .orElseThrow()
                                    .written(),
                            LocalDate.parse(row.getField("starts")),
                            new Policy.Value(row.getField("value"), row.getField("source"), false)))
                    .sorted(Comparator.comparing(Row::starts))
                    .toList();
            mustKnowAll(rows, catalogue);
            return new Defaults(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mustKnowAll(List<Row> rows, SettingCatalogue catalogue) {
        var known = rows.stream().map(Row::setting).collect(Collectors.toSet());
        catalogue.settings().stream()
                .map(PolicySetting::written)
                .filter(setting -> !known.contains(setting))
                .findFirst()
                .ifPresent(setting -> {
                    throw new IllegalStateException("There is no default for " + setting);
                });
    }
}
