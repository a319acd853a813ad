package org.opendps.registry.search;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.opendps.registry.profile.Postcode;

/**
 * The postcode districts of Great Britain, from the National Statistics Postcode Lookup. They are few, so that their
 * order by distance from one of them is made anew for each search.
 */
final class Districts {

    /** Of the file; see its first lines. */
    static final String SOURCE = "National Statistics Postcode Lookup, May 2025";

    private static final String FILE = "/places/postcode-districts.csv";
    private static final Districts SHIPPED = load();

    private final Map<String, District> byCode;

    private Districts(Map<String, District> byCode) {
        this.byCode = byCode;
    }

    /** The list that this version ships. */
    static Districts shipped() {
        return SHIPPED;
    }

    /** How far a district is. */
    record Reach(String district, double miles) {}

    /**
     * The nearest first, itself with 0 miles.
     *
     * @param written a district such as SN15, or a whole postcode
     * @throws org.opendps.blocks.problem.Refused 422 when there is no such district
     */
    List<Reach> around(String written, double withinMiles) {
        var middle = find(written);
        return byCode.values().stream()
                .map(district -> new Reach(district.code(), middle.milesTo(district)))
                .filter(reach -> reach.miles() <= withinMiles)
                .sorted(Comparator.comparingDouble(Reach::miles).thenComparing(Reach::district))
                .toList();
    }

    private District find(String written) {
        var found = byCode.get(code(written));
        if (found == null) {
            throw new DistrictUnknown(written).refused();
        }
        return found;
    }

    private static String code(String written) {
        try {
            return Postcode.of(written).district();
        } catch (IllegalArgumentException e) {
            return written.strip().toUpperCase(Locale.ROOT);
        }
    }

    private static Districts load() {
        var byCode = new TreeMap<String, District>();
        try (var stream = Objects.requireNonNull(Districts.class.getResourceAsStream(FILE));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : csv) {
                var code = row.getField("district");
                byCode.put(
                        code,
                        new District(code, degrees(row.getField("latitude")), degrees(row.getField("longitude"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Districts(byCode);
    }

    private static double degrees(String written) {
        return Double.parseDouble(written);
    }
}
