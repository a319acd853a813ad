package org.opendps.finance.attendance.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.json.SensibleDate;
import org.opendps.blocks.time.London;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.delivery.AbsenceCode;
import org.opendps.finance.delivery.Outcome;
import org.opendps.finance.schedule.Weeks;
import org.opendps.finance.table.CsvTable;

/**
 * One line of a file, with everything that is wrong with it.
 *
 * @param line as a spreadsheet counts: the names of the columns are line 1
 * @param session null when the line has problems
 */
record FileLine(
        int line,
        @Nullable UUID placementId,
        @Nullable LocalDate date,
        @Nullable Attended session,
        List<String> problems) {

    private static final List<String> COLUMNS = List.of("placementId", "date", "outcome", "code", "noticeGivenAt");
    private static final List<String> REQUIRED = List.of("placementId", "date", "outcome");

    static CsvTable table(int most) {
        return new CsvTable(COLUMNS, REQUIRED, most);
    }

    static FileLine of(CsvTable.Row row) {
        int line = row.line();
        var read = new Reading(row::text);
        var placement = read.needed("placementId", UUID::fromString, "an id");
        var date = read.needed("date", FileLine::date, "a date such as 2026-12-07");
        var outcome = read.needed("outcome", FileLine::outcome, "ATTENDED, ABSENT, CANCELLED_BY_PROVIDER or CLOSED");
        var code = read.optional("code", FileLine::code, "HOSPITAL, ILLNESS, HOLIDAY or OTHER");
        var notice = read.optional(
                "noticeGivenAt", FileLine::notice, "a time such as 2026-12-06T15:30, in London, or with its zone");
        if (outcome != null && outcome != Outcome.ABSENT) {
            read.none("code");
            read.none("noticeGivenAt");
        }
        var session = date == null || outcome == null || !read.problems.isEmpty()
                ? null
                : new Attended(date, outcome, code, notice);
        return new FileLine(line, placement, date, session, List.copyOf(read.problems));
    }

    /** The week that it belongs to, where that can be read. */
    @Nullable
    WeekKey week() {
        return placementId == null || date == null ? null : new WeekKey(placementId, Weeks.mondayOf(date));
    }

    /** One week of one placement: what is returned together. */
    record WeekKey(UUID placementId, LocalDate monday) {}

    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (!SensibleDate.isSensible(date)) {
            throw new IllegalArgumentException("out of reach");
        }
        return date;
    }

    private static Outcome outcome(String text) {
        return Outcome.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static AbsenceCode code(String text) {
        return AbsenceCode.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Instant notice(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException withoutZone) {
            return LocalDateTime.parse(text).atZone(London.ZONE).toInstant();
        }
    }

    /** Collects what is wrong instead of stopping at the first. */
    private static final class Reading {

        private final List<String> problems = new ArrayList<>();
        private final UnaryOperator<String> field;

        Reading(UnaryOperator<String> field) {
            this.field = field;
        }

        <T> @Nullable T needed(String name, Function<String, T> reader, String expected) {
            if (text(name).isEmpty()) {
                problems.add(name + ": is missing");
                return null;
            }
            return optional(name, reader, expected);
        }

        <T> @Nullable T optional(String name, Function<String, T> reader, String expected) {
            var text = text(name);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                problems.add(name + ": is " + expected);
                return null;
            }
        }

        void none(String name) {
            if (!text(name).isEmpty()) {
                problems.add(name + ": goes with outcome ABSENT only");
            }
        }

        private String text(String name) {
            return field.apply(name).strip();
        }
    }
}
