package org.opendps.eligibility.charging;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
            var years = new LinkedHashMap<String, List<NamedCsvRecord>>();
            csv.stream()
                    .forEach(row -> years.computeIfAbsent(row.getField("version"), year -> new ArrayList<>())
                            .add(row));
            return years.values().stream().map(RateTable::rates).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rates rates(List<NamedCsvRecord> year) {
        var first = year.getFirst();
        return new Rates(
                first.getField("version"),
                LocalDate.parse(first.getField("starts")),
                LocalDate.parse(first.getField("ends")),
                year.stream().map(RateTable::rate).collect(Collectors.toUnmodifiableMap(Rate::rate, each -> each)));
    }

    private static Rate rate(NamedCsvRecord row) {
        return new Rate(
                Rate.Kind.valueOf(row.getField("rate")),
                Money.of(row.getField("amount")),
                row.getField("verified").equals("yes"),
                row.getField("source"));
    }
}
