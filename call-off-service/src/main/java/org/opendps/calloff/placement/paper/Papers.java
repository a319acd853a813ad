package org.opendps.calloff.placement.paper;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.absence.Absence;
import org.opendps.calloff.placement.absence.Absences;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.PartOfDay;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.Term;
import org.opendps.calloff.provider.Market;

/** Writes contracts and orders. */
@ApplicationScoped
class Papers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String TEMPLATE = "placement-paper.html";

    private final AgreedTerms terms;
    private final Absences absences;
    private final Market market;
    private final Engine pages;
    private final InstantSource clock;

    Papers(AgreedTerms terms, Absences absences, Market market, Engine pages, InstantSource clock) {
        this.terms = terms;
        this.absences = absences;
        this.market = market;
        this.pages = pages;
        this.clock = clock;
    }

    /** All terms that count; for a provider its own. */
    String contract(Placement placement, @Nullable UUID onlyOf) {
        return page("Contract for support", placement, slices(placement, onlyOf), onlyOf != null);
    }

    /** What is payable now; before the first day what will be, after the last what was. */
    String order(Placement placement, @Nullable UUID onlyOf) {
        var today = London.today(clock);
        var all = slices(placement, onlyOf);
        var now = all.stream()
                .filter(slice -> !slice.until().isBefore(today))
                .limit(1)
                .toList();
        var payable = now.isEmpty() && !all.isEmpty() ? List.of(all.getLast()) : now;
        return page("Order for support", placement, payable, onlyOf != null);
    }

    private List<Slice> slices(Placement placement, @Nullable UUID onlyOf) {
        return terms.schedule(placement.id()).slices().stream()
                .filter(slice ->
                        onlyOf == null || slice.arrangement().providerId().equals(onlyOf))
                .toList();
    }

    /** To a provider the placement is the reference: two that compare what they have do not find the same person. */
    private String page(String title, Placement placement, List<Slice> slices, boolean forProvider) {
        var subject = placement.subject();
        var providers =
                slices.stream().map(slice -> slice.arrangement().providerId()).collect(Collectors.toSet());
        var last = slices.isEmpty() ? placement.arrangement() : slices.getLast().arrangement();
        var paper = new Paper(
                title,
                placement.id().toString(),
                subject.authority(),
                names(providers.isEmpty() ? Set.of(placement.arrangement().providerId()) : providers),
                forProvider || subject.isOfAGroup() ? "" : String.valueOf(subject.personRef()),
                new Schedule(slices).isAgreedFrom(placement.from()) ? once(subject) : "",
                subject.category(),
                subject.area(),
                DAY.format(
                        slices.isEmpty() ? placement.from() : slices.getFirst().from()),
                DAY.format(
                        slices.isEmpty() ? placement.until() : slices.getLast().until()),
                subject.closedOnBankHolidays(),
                last.isSelfFunded(),
                Paper.isCalledOff(subject.origin(), last.basis()),
                slices.stream().map(Papers::line).toList(),
                absences.of(placement.id()).stream()
                        .filter(absence -> !absence.isVoid())
                        .filter(absence -> !forProvider
                                || slices.stream().anyMatch(slice -> absence.meets(slice.from(), slice.until())))
                        .map(absence ->
                                words(absence, forProvider ? slices.getLast().until() : null))
                        .toList(),
                DAY.format(London.today(clock)));
        return Objects.requireNonNull(pages.getTemplate(TEMPLATE), TEMPLATE)
                .data("paper", paper)
                .render();
    }

    /** One whose name has not arrived yet is named by its number. */
    private String names(Set<UUID> providers) {
        Map<UUID, String> known = market.names(providers);
        return providers.stream()
                .map(id -> known.getOrDefault(id, "provider " + id))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String once(Subject subject) {
        var once = subject.oneOffCost();
        return once == null || !once.isPositive() ? "" : "£" + once;
    }

    private static Paper.Line line(Slice slice) {
        var what = slice.arrangement();
        @Nullable Term term = slice.of();
        @Nullable String decision = term == null ? null : term.decisionReference();
        return new Paper.Line(
                DAY.format(slice.from()),
                DAY.format(slice.until()),
                days(what),
                String.valueOf(what.sessionsPerWeek()),
                what.places() == 1 ? "" : String.valueOf(what.places()),
                "£" + what.unitCost(),
                vat(what.vatCode()),
                "£" + what.weeklyCost(),
                what.basis().name().toLowerCase(Locale.ROOT),
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

    private static String words(Absence absence, @Nullable LocalDate last) {
        var kind = absence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        @Nullable LocalDate until = earlier(absence.until(), last);
        @Nullable LocalDate paid = earlier(absence.paidUntil(), last);
        return kind + " from " + DAY.format(absence.from())
                + (until == null ? ", open" : " to " + DAY.format(until))
                + (paid == null ? ", not paid" : ", paid until " + DAY.format(paid));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate day, @Nullable LocalDate last) {
        return day != null && last != null && day.isAfter(last) ? last : day;
    }
}
