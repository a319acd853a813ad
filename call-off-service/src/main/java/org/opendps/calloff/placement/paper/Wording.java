package org.opendps.calloff.placement.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.Awards.Origin;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.lot.PartOfDay;
import org.opendps.calloff.placement.absence.Absence;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.Term;

/** How days, amounts and what is agreed are written on paper. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String award(UUID callOffId, Origin origin) {
        return "Call-off " + callOffId + ", lot " + origin.lot() + ", awarded on "
                + day(London.dateOf(origin.awardedAt()));
    }

    private static String places(int number) {
        return number == 1 ? "1 place" : number + " places";
    }

    static String once(Subject subject) {
        var once = subject.oneOffCost();
        return once == null || !once.isPositive() ? "" : once.shown();
    }

    /** @param contract by which it is bought */
    static Paper.Line line(Slice slice, String contract, boolean ofAGroup) {
        var what = slice.arrangement();
        @Nullable Term term = slice.of();
        @Nullable String decision = term == null ? null : term.decisionReference();
        return new Paper.Line(
                day(slice.from()),
                day(slice.until()),
                days(what),
                String.valueOf(what.sessionsPerWeek()),
                ofAGroup ? places(what.places()) : "",
                what.unitCost().shown(),
                vat(what.vatCode()),
                what.weeklyCost().shown(),
                contract,
                decision == null ? "" : decision);
    }

    private static String days(Arrangement what) {
        Map<DayOfWeek, PartOfDay> parts = Objects.requireNonNullElse(what.parts(), Map.of());
        return what.days().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)
                        + (parts.containsKey(day)
                                ? " "
                                        + Objects.requireNonNull(parts.get(day))
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                : ""))
                .collect(Collectors.joining(", "));
    }

    private static String vat(VatCode code) {
        return switch (code) {
            case EXEMPT -> "exempt from VAT";
            case STD_20 -> "plus 20% VAT";
            case OUTSIDE -> "outside the scope of VAT";
        };
    }

    static String words(Absence absence, @Nullable LocalDate last) {
        var kind = absence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        @Nullable LocalDate until = earlier(absence.until(), last);
        @Nullable LocalDate paid = earlier(absence.paidUntil(), last);
        return kind + " from " + day(absence.from())
                + (until == null ? ", open" : " to " + day(until))
                + (paid == null ? ", not paid" : ", paid until " + day(paid));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate day, @Nullable LocalDate last) {
        return day != null && last != null && day.isAfter(last) ? last : day;
    }
}
