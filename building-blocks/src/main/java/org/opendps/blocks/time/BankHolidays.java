package org.opendps.blocks.time;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Bank holidays in the parts of the United Kingdom, from the list on GOV.UK. A year that is not in the list is an
 * error, never a guess.
 */
public final class BankHolidays {

    /** Which law looks at which list: PCR 2015 reg 2(1) at one part of the country, PA 2023 s.123(1) at all. */
    public enum Calendar {
        ENGLAND_AND_WALES,
        ANY_PART_OF_THE_UK
    }

    private static final String FILE = "/calendar/bank-holidays-uk.csv";
    private static final BankHolidays SHIPPED = load();

    private final Map<Calendar, Map<LocalDate, String>> names;
    private final TreeSet<Integer> years = new TreeSet<>();

    private BankHolidays(Map<Calendar, Map<LocalDate, String>> names) {
        this.names = names;
        names.values().forEach(days -> days.keySet().forEach(day -> years.add(day.getYear())));
    }

    /** The list that this version ships. */
    public static BankHolidays shipped() {
        return SHIPPED;
    }

    /**
     * The name of the bank holiday on that day, if it is one.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code calendar-not-available} for a year beyond the list
     */
    public Optional<String> on(LocalDate day, Calendar calendar) {
        if (!years.contains(day.getYear())) {
            throw new CalendarNotAvailable(day.getYear(), years.first(), years.last()).refused();
        }
        return Optional.ofNullable(Objects.requireNonNull(names.get(calendar)).get(day));
    }

    private static BankHolidays load() {
        var englandAndWales = new HashMap<LocalDate, String>();
        var anyPart = new HashMap<LocalDate, String>();
        try (var stream = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(FILE));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : csv) {
                var day = LocalDate.parse(row.getField("date"));
                var name = inWords(row.getField("name"));
                anyPart.merge(day, name, (one, other) -> one);
                if (row.getField("division").equals("england-and-wales")) {
                    englandAndWales.put(day, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BankHolidays(
                Map.of(Calendar.ENGLAND_AND_WALES, englandAndWales, Calendar.ANY_PART_OF_THE_UK, anyPart));
    }

    private static String inWords(String key) {
        var words = key.replace('_', ' ').strip();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
