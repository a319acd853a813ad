package org.opendps.eligibility.charging;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opendps.blocks.money.Money;

/** The rates that this version ships, by the day on which they hold. */
final class RateTable {

    private static final List<Rates> ALL = load();

    private RateTable() {}

    /** @throws org.opendps.blocks.problem.Refused 422 {@code rate-not-available} when none is loaded for that day */
    static Rates on(LocalDate day) {
        return ALL.stream()
                .filter(rates -> rates.hold(day))
                .findFirst()
                .orElseThrow(() -> new RateNotAvailable("No rates are loaded for " + day + "; they are from "
                                + ALL.getFirst().starts() + " to the day before "
                                + ALL.getLast().ends() + ".")
                        .refused());
    }

    /** For a day beyond the table the limits of its nearest end. */
    static Rates onOrNearest(LocalDate day) {
        return ALL.stream()
                .filter(rates -> rates.hold(day))
                .findFirst()
                .orElseGet(() -> day.isBefore(ALL.getFirst().starts()) ? ALL.getFirst() : ALL.getLast());
    }

    private static List<Rates> load() {
        try (var stream = Objects.requireNonNull(RateTable.class.getResourceAsStream("/charging/rates.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(RateTable::rates).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rates rates(NamedCsvRecord row) {
        return new Rates(
                LocalDate.parse(row.getField("starts")),
                LocalDate.parse(row.getField("ends")),
                row.getField("version"),
                Map.of(
                        AgeBand.AGE_18_TO_24, Money.of(row.getField("age_18_to_24")),
                        AgeBand.AGE_25_TO_PENSION, Money.of(row.getField("age_25_to_pension")),
                        AgeBand.PENSION_AGE, Money.of(row.getField("pension_age"))),
                Money.of(row.getField("lower_capital")),
                Money.of(row.getField("upper_capital")));
    }
}
