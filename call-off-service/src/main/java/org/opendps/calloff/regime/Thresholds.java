package org.opendps.calloff.regime;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opendps.blocks.money.Money;

/** Amounts of the law by the day from which they hold. */
final class Thresholds {

    enum Kind {
        LIGHT_TOUCH,
        NOTIFIABLE
    }

    record Threshold(Kind kind, LocalDate starts, Money amount, String source) {}

    private record Vat(LocalDate starts, BigDecimal percent) {}

    private static final List<Threshold> AMOUNTS = load(
            "/regime/thresholds.csv",
            row -> new Threshold(
                    Kind.valueOf(row.getField("kind")),
                    LocalDate.parse(row.getField("starts")),
                    Money.of(row.getField("amount")),
                    row.getField("source")));
    private static final List<Vat> RATES = load(
            "/regime/vat.csv",
            row -> new Vat(LocalDate.parse(row.getField("starts")), new BigDecimal(row.getField("percent"))));

    private Thresholds() {}

    static Threshold on(Kind kind, LocalDate day) {
        return latest(AMOUNTS, Threshold::starts, day, row -> row.kind() == kind);
    }

    static BigDecimal vatPercent(LocalDate day) {
        return latest(RATES, Vat::starts, day, row -> true).percent();
    }

    /** Of those that have started the last; for a day before all, the first. */
    private static <T> T latest(List<T> rows, Function<T, LocalDate> starts, LocalDate day, Predicate<T> wanted) {
        var inOrder = rows.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(starts))
                .toList();
        return inOrder.reversed().stream()
                .filter(row -> !starts.apply(row).isAfter(day))
                .findFirst()
                .orElseGet(inOrder::getFirst);
    }

    private static <T> List<T> load(String file, Function<NamedCsvRecord, T> read) {
        try (var stream = Objects.requireNonNull(Thresholds.class.getResourceAsStream(file));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
