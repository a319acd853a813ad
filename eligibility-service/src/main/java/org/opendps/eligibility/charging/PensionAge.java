package org.opendps.eligibility.charging;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/** When somebody reaches pensionable age: Pensions Act 1995 Schedule 4, loaded as rows by day of birth. */
final class PensionAge {

    private static final List<Row> ROWS = load();

    private PensionAge() {}

    private record Row(LocalDate bornFrom, Period age) {}

    static LocalDate reached(LocalDate birthDate) {
        var row = ROWS.getFirst();
        for (var each : ROWS) {
            if (!birthDate.isBefore(each.bornFrom())) {
                row = each;
            }
        }
        return birthDate.plus(row.age());
    }

    private static List<Row> load() {
        try (var stream = Objects.requireNonNull(PensionAge.class.getResourceAsStream("/charging/pension-age.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(PensionAge::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(NamedCsvRecord csv) {
        return new Row(
                LocalDate.parse(csv.getField("bornFrom")),
                Period.of(Integer.parseInt(csv.getField("years")), Integer.parseInt(csv.getField("months")), 0));
    }
}
