package org.opendps.eligibility.criteria;

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
import org.opendps.blocks.problem.Refusal;

/**
 * Which law of eligibility holds on a day.
 *
 * @param version is kept with every determination
 */
record Policy(LocalDate starts, String version, CapOnCareCosts capOnCareCosts) {

    private static final List<Policy> ALL = load();

    /** Care Act 2014 s.15, and what asks for accrued costs in s.18(1)(b) and (5). */
    enum CapOnCareCosts {
        NOT_COMMENCED,
        IN_FORCE
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code criteria-not-in-force} before the first of them */
    static Policy on(LocalDate day) {
        return ALL.reversed().stream()
                .filter(policy -> !day.isBefore(policy.starts()))
                .findFirst()
                .orElseThrow(() -> new CriteriaNotInForce(day, ALL.getFirst().starts()).refused());
    }

    private static List<Policy> load() {
        try (var stream = Objects.requireNonNull(Policy.class.getResourceAsStream("/criteria/policy.csv"));
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(Policy::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Policy of(NamedCsvRecord row) {
        return new Policy(
                LocalDate.parse(row.getField("starts")),
                row.getField("version"),
                CapOnCareCosts.valueOf(row.getField("cap_on_care_costs")));
    }

    record CriteriaNotInForce(LocalDate day, LocalDate since) implements Refusal {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "No national criteria on that day";
        }

        @Override
        public String detail() {
            return "The national criteria are in force since " + since + ", not yet on " + day
                    + ". A decision under earlier law is history: assess the person anew.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "SI 2015/313 reg 1");
        }
    }
}
