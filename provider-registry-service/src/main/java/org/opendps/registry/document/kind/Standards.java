package org.opendps.registry.document.kind;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** The standards that this version ships, each from its day on: a change is another row, never another value. */
public final class Standards {

    private static final String FILE = "/documents/standards.csv";
    private static final Standards SHIPPED = load();

    private final Map<DocumentKind, NavigableMap<LocalDate, Standard>> known;

    private Standards(Map<DocumentKind, NavigableMap<LocalDate, Standard>> known) {
        this.known = known;
    }

    public static Standards shipped() {
        return SHIPPED;
    }

    /** The one that counts on that day; before the first of its kind, the first. */
    public Standard on(LocalDate day, DocumentKind kind) {
        var ofKind = Objects.requireNonNull(known.get(kind), () -> "There is a standard for " + kind);
        var entry = ofKind.floorEntry(day);
        return (entry == null ? ofKind.firstEntry() : entry).getValue();
    }

    private static Standards load() {
        var known = new EnumMap<DocumentKind, NavigableMap<LocalDate, Standard>>(DocumentKind.class);
        try (var stream = Objects.requireNonNull(Standards.class.getResourceAsStream(FILE));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : csv) {
                var standard = read(row);
                known.computeIfAbsent(standard.kind(), kind -> new TreeMap<>()).put(standard.from(), standard);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Standards(known);
    }

    private static Standard read(NamedCsvRecord row) {
        return new Standard(
                DocumentKind.valueOf(row.getField("kind")),
                LocalDate.parse(row.getField("from")),
                field(row, "minimumCover", Money::of),
                field(row, "statutoryCover", Money::of),
                field(row, "goodForMonths", Integer::valueOf),
                field(row, "copyKeptMonths", Integer::valueOf),
                field(row, "turnoverFrom", Money::of),
                field(row, "employeesFrom", Integer::valueOf),
                row.getField("source"));
    }

    private static <T> @Nullable T field(NamedCsvRecord row, String name, Function<String, T> reading) {
        var written = row.getField(name);
        return written.isEmpty() ? null : reading.apply(written);
    }
}
