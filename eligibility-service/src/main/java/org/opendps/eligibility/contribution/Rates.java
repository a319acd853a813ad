package org.opendps.eligibility.contribution;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.opendps.blocks.money.Money;

/** The rates that are loaded, each with the days for which it holds. */
final class Rates {

    /** The guaranteed minimum for a single adult of one age band, SI 2014/2672 reg 7. */
    record Guarantee(String version, LocalDate from, LocalDate until, AgeBand ageBand, Money weekly) {}

    /** SI 2014/2672 reg 12(2) and reg 25; until a later row begins. */
    record CapitalLimits(String version, LocalDate from, Money lower, Money upper, Money step, Money perStep) {}

    private static final List<Guarantee> GUARANTEES = read(
            "/rates/minimum-income-guarantee.csv",
            row -> new Guarantee(
                    row.getField("version"),
                    LocalDate.parse(row.getField("from")),
                    LocalDate.parse(row.getField("until")),
                    AgeBand.valueOf(row.getField("ageBand")),
                    Money.of(row.getField("weekly"))));
    private static final List<CapitalLimits> LIMITS = read(
            "/rates/capital-limits.csv",
            row -> new CapitalLimits(
                    row.getField("version"),
                    LocalDate.parse(row.getField("from")),
                    Money.of(row.getField("lower")),
                    Money.of(row.getField("upper")),
                    Money.of(row.getField("step")),
                    Money.of(row.getField("perStep"))));

    private Rates() {}

    static Optional<Guarantee> guarantee(AgeBand ageBand, LocalDate on) {
        return GUARANTEES.stream()
                .filter(rate -> rate.ageBand() == ageBand)
                .filter(rate -> !on.isBefore(rate.from()) && !on.isAfter(rate.until()))
                .findFirst();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 before the first limits */
    static CapitalLimits limits(LocalDate on) {
        return LIMITS.stream()
                .filter(limits -> !on.isBefore(limits.from()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new RateNotAvailable("capital limit", on).refused());
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> rate) {
        try (var stream = Objects.requireNonNull(Rates.class.getResourceAsStream(file));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(rate).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
