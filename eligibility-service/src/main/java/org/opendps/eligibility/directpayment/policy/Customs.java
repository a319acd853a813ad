package org.opendps.eligibility.directpayment.policy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is customary, and holds until a council decides; this version ships it. */
final class Customs {

    private record Custom(LocalDate starts, PaymentRule rule) {}

    private static final List<Custom> ALL = load();

    private Customs() {}

    static PaymentRule on(LocalDate day) {
        return ALL.reversed().stream()
                .filter(custom -> !custom.starts().isAfter(day))
                .findFirst()
                .orElse(ALL.getFirst())
                .rule();
    }

    private static List<Custom> load() {
        try (var stream = Objects.requireNonNull(Customs.class.getResourceAsStream("/directpayment/customs.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(Customs::custom).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Custom custom(NamedCsvRecord row) {
        return new Custom(
                LocalDate.parse(row.getField("starts")),
                new PaymentRule(
                        PaymentPolicy.Paid.valueOf(row.getField("paid")),
                        Integer.parseInt(row.getField("surplus_weeks")),
                        row.getField("source")));
    }
}
