package org.opendps.eligibility.assessment.policy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What holds where a council has set nothing: customary, and shipped as rows with their first day. */
final class DefaultPolicy {

    private record Row(LocalDate starts, Policies.InForce policy) {}

    private static final List<Row> ALL = load();

    private DefaultPolicy() {}

    /** For a day before the first row, the first. */
    static Policies.InForce on(LocalDate day) {
        return ALL.reversed().stream()
                .filter(row -> !day.isBefore(row.starts()))
                .findFirst()
                .orElse(ALL.getFirst())
                .policy();
    }

    private static List<Row> load() {
        try (var stream = Objects.requireNonNull(DefaultPolicy.class.getResourceAsStream("/assessment/policy.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new Row(
                            LocalDate.parse(row.getField("starts")),
                            new Policies.InForce(
                                    row.getField("countersigned").equals("yes"),
                                    Integer.parseInt(row.getField("urgent_follow_up_working_days")))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
