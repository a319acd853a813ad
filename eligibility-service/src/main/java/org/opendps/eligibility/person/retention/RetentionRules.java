package org.opendps.eligibility.person.retention;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The rules that this version ships. */
final class RetentionRules {

    private static final List<RetentionRule> ALL = load();

    private RetentionRules() {}

    /** The rule of that kind that holds on the day; for a day before the first, the first. */
    static RetentionRule on(RecordKind kind, LocalDate day) {
        var ofKind = ALL.stream()
                .filter(rule -> rule.kind() == kind)
                .sorted(Comparator.comparing(RetentionRule::starts))
                .toList();
        return ofKind.reversed().stream()
                .filter(rule -> !rule.starts().isAfter(day))
                .findFirst()
                .orElse(ofKind.getFirst());
    }

    private static List<RetentionRule> load() {
        try (var stream = Objects.requireNonNull(RetentionRules.class.getResourceAsStream("/retention/rules.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(RetentionRules::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RetentionRule rule(NamedCsvRecord row) {
        return new RetentionRule(
                RecordKind.valueOf(row.getField("kind")),
                LocalDate.parse(row.getField("starts")),
                Integer.parseInt(row.getField("years")),
                row.getField("counted_from").equals("END_OF_FINANCIAL_YEAR"),
                row.getField("citation"),
                row.getField("verified").equals("yes"));
    }
}
