package org.opendps.eligibility.plan.course;

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

/** The rules for reviews that this version ships. */
public final class ReviewRules {

    private static final List<ReviewRule> ALL = load();

    private ReviewRules() {}

    /** The rule of the day; for a day before the first, the first. */
    public static ReviewRule on(LocalDate day) {
        return ALL.reversed().stream()
                .filter(rule -> !rule.starts().isAfter(day))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    private static List<ReviewRule> load() {
        try (var stream = Objects.requireNonNull(ReviewRules.class.getResourceAsStream("/plan/reviews.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(ReviewRules::rule)
                    .sorted(Comparator.comparing(ReviewRule::starts))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReviewRule rule(NamedCsvRecord row) {
        return new ReviewRule(
                LocalDate.parse(row.getField("starts")),
                Integer.parseInt(row.getField("first_from_weeks")),
                Integer.parseInt(row.getField("first_by_weeks")),
                Integer.parseInt(row.getField("at_most_months")),
                Integer.parseInt(row.getField("notice_weeks")),
                row.getField("citation"),
                row.getField("verified").equals("yes"));
    }
}
