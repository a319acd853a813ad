package org.opendps.calloff.placement.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.json.SensibleDate;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.placement.subject.AgeBand;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Funding;

/**
 * A row that was read: what it says, or everything that is wrong with it.
 *
 * @param key the same for the same row, however often it is sent
 */
record CheckedRow(
        int line,
        String key,
        String digest,
        List<String> problems,
        @Nullable Subject subject,
        @Nullable Arrangement arrangement,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final int LONGEST_YEARS = 20;
    private static final int LONGEST_TEXT = 100;

    static CheckedRow of(int line, ImportRow row, String authority) {
        var read = new Reading();
        var person = read.of("personRef", row.personRef(), UUID::fromString, "an id");
        var provider = read.of("providerId", row.providerId(), UUID::fromString, "an id");
        var category =
                read.of("category", row.category(), CheckedRow::brief, "a category of 100 characters at the most");
        var area = read.of("area", row.area(), CheckedRow::brief, "an area of 100 characters at the most");
        var days = read.of("days", row.days(), CheckedRow::days, "days such as MONDAY THURSDAY");
        var unitCost = read.of("unitCost", row.unitCost(), CheckedRow::price, "more than 0.00, such as 55.00");
        var from = read.of("from", row.from(), CheckedRow::date, "a date such as 2027-01-04");
        var until = read.of("until", row.until(), CheckedRow::date, "a date such as 2027-12-31");
        var basis = read.of("basis", row.basis(), CheckedRow::basis, "SPOT, BLOCK, INTERIM or FRAMEWORK");
        var vat =
                read.optional("vatCode", row.vatCode(), VatCode::valueOf, VatCode.EXEMPT, "EXEMPT, STD_20 or OUTSIDE");
        var closed = read.optional(
                "closedOnBankHolidays", row.closedOnBankHolidays(), CheckedRow::yes, true, "true or false");
        var age = read.maybe("ageBand", row.ageBand(), AgeBand::valueOf, "AGE_18_TO_64 or AGE_65_AND_OVER");
        var budget = read.maybe("budgetId", row.budgetId(), UUID::fromString, "an id");
        read.maybe("reference", row.reference(), CheckedRow::brief, "a reference of 100 characters at the most");
        var block = read.maybe(
                "blockReference", row.blockReference(), CheckedRow::brief, "a reference of 100 characters at the most");
        if (age == AgeBand.UNDER_18) {
            read.problems.add("ageBand: nobody under 18 is placed here");
        }
        if (basis == Basis.BLOCK && block == null) {
            read.problems.add("blockReference: says to which block contract the place belongs");
        }
        if (from != null && until != null && (until.isBefore(from) || until.isAfter(from.plusYears(LONGEST_YEARS)))) {
            read.problems.add("until: is not before from, nor more than " + LONGEST_YEARS + " years after it");
        }
        var digest = UUID.nameUUIDFromBytes(row.content().getBytes(StandardCharsets.UTF_8))
                .toString();
        var key = row.reference() == null || row.reference().isBlank()
                ? String.join("/", text(person), text(provider), text(category), text(from), text(basis))
                : row.reference().strip();
        if (!read.problems.isEmpty()
                || person == null
                || provider == null
                || category == null
                || area == null
                || days == null
                || unitCost == null
                || basis == null) {
            return new CheckedRow(line, key, digest, List.copyOf(read.problems), null, null, null, null);
        }
        var subject = new Subject(
                authority, null, person, category, area, closed, Origin.IMPORT, age, block, key, digest, null);
        var arrangement = Arrangement.of(provider, days, unitCost, vat, budget, Funding.COUNCIL_MANAGED, basis);
        return new CheckedRow(line, key, digest, List.of(), subject, arrangement, from, until);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Set<DayOfWeek> days(String text) {
        var days = new TreeSet<DayOfWeek>();
        Arrays.stream(text.toUpperCase(Locale.ROOT).split("[^A-Z]+", -1))
                .filter(word -> !word.isEmpty())
                .map(DayOfWeek::valueOf)
                .forEach(days::add);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day");
        }
        return days;
    }

    /** The same years as in a request. */
    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (!SensibleDate.isSensible(date)) {
            throw new IllegalArgumentException("out of reach");
        }
        return date;
    }

    private static String brief(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    private static Money price(String text) {
        var price = Money.of(text);
        if (!price.isPositive() || price.isMoreThan(Money.of("1000000.00"))) {
            throw new IllegalArgumentException("out of reach");
        }
        return price;
    }

    private static Basis basis(String text) {
        var basis = Basis.valueOf(text);
        if (basis == Basis.PRIVATE) {
            throw new IllegalArgumentException("nobody's public contract");
        }
        return basis;
    }

    private static boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Collects what is wrong instead of stopping at the first. */
    private static final class Reading {

        private final List<String> problems = new ArrayList<>();

        <T> @Nullable T of(String field, @Nullable String text, Function<String, T> reader, String expected) {
            if (text == null || text.isBlank()) {
                problems.add(field + ": is missing");
                return null;
            }
            return maybe(field, text, reader, expected);
        }

        <T> @Nullable T maybe(String field, @Nullable String text, Function<String, T> reader, String expected) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return reader.apply(text.strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                problems.add(field + ": has to be " + expected);
                return null;
            }
        }

        <T> T optional(String field, @Nullable String text, Function<String, T> reader, T otherwise, String expected) {
            T read = maybe(field, text, reader, expected);
            return read == null ? otherwise : read;
        }
    }
}
