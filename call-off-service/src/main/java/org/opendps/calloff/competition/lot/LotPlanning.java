package org.opendps.calloff.competition.lot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.lot.LotRefused.LotIncomplete;
import org.opendps.calloff.need.PersonalBudget;
import org.opendps.calloff.need.PlanLine;

/**
 * What was asked for becomes lots: filled up from the lines of the support plan that they buy.
 *
 * @param budget of one person's call-off; null for a group or block
 */
public record LotPlanning(CallOffKind kind, @Nullable PersonalBudget budget) {

    /** @throws org.opendps.blocks.problem.Refused 422 with all that is missing of a lot */
    public List<Lot> lots(List<LotRequest> asked) {
        var lots = new ArrayList<Lot>();
        for (var request : asked) {
            lots.add(lot(lots.size() + 1, request));
        }
        return lots.stream().map(lot -> ceilinged(lot, lots)).toList();
    }

    private Lot lot(int number, LotRequest asked) {
        var lines = lines(asked);
        var category = said(asked.category(), lines, PlanLine::category);
        var area = said(asked.area(), lines, PlanLine::area);
        var days = days(asked, lines);
        var places = asked.placesPerDay();
        if (kind.isForOnePerson() && places != null) {
            throw new LotRefused.PlacesForOnePerson(number).refused();
        }
        var missing = new ArrayList<String>();
        mustBeThere(category, "category", missing);
        mustBeThere(area, "area", missing);
        mustBeThere(days.isEmpty() ? null : days, "days", missing);
        if (!kind.isForOnePerson()) {
            mustBeThere(places, "placesPerDay", missing);
            mustBeThere(
                    asked.priceMaximum() == null ? asked.estimatedValue() : asked.priceMaximum(),
                    "priceMaximum",
                    missing);
        }
        if (!missing.isEmpty()) {
            throw new LotIncomplete(number, missing).refused();
        }
        return new Lot(
                number,
                asked.title(),
                new Support(
                        Objects.requireNonNull(category),
                        Objects.requireNonNull(area),
                        asked.need(),
                        days,
                        asked.from(),
                        asked.until(),
                        asked.closedOnBankHolidays(),
                        orOfLines(asked.outcomes(), lines, PlanLine::outcomes),
                        orOfLines(asked.accessibility(), lines, PlanLine::accessibility),
                        asked.parts()),
                null,
                asked.priceMinimum(),
                asked.priceMaximum(),
                places,
                asked.estimatedValue(),
                asked.lines(),
                LotOutcome.OPEN,
                asked.estimateReason(),
                asked.oneOffMaximum(),
                asked.extendableUntil(),
                null,
                null);
    }

    private List<PlanLine> lines(LotRequest asked) {
        if (budget == null) {
            return List.of();
        }
        var found = new ArrayList<PlanLine>();
        for (var id : asked.lines()) {
            found.add(bought(budget, id));
        }
        return found;
    }

    /**
     * What the lots buy is in the plan, on their days, and no line of it is bought twice.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code not-in-support-plan}, {@code plan-line-not-bought},
     *     {@code plan-line-for-other}, {@code plan-line-in-two-lots}
     */
    public void mustPlan(List<Lot> lots) {
        if (budget == null) {
            return;
        }
        var used = new HashSet<UUID>();
        for (var lot : lots) {
            var support = lot.support();
            if (!budget.plans(support.category(), support.from(), support.until())) {
                throw new SupportRefused.NotInSupportPlan(support.category(), budget.categories()).refused();
            }
            for (var id : lot.planLines()) {
                mustBeFor(bought(budget, id), support);
                if (!used.add(id)) {
                    throw new LotRefused.PlanLineInTwoLots(id).refused();
                }
            }
        }
    }

    private static void mustBeFor(PlanLine line, Support support) {
        boolean runs = line.runsOn(support.from()) && line.runsOn(support.until());
        if (!runs || !line.category().equals(support.category())) {
            throw new LotRefused.PlanLineForOther(
                            Objects.requireNonNull(line.lineId()),
                            line.inWords(),
                            support.category() + " from " + support.from() + " until " + support.until())
                    .refused();
        }
    }

    private static PlanLine bought(PersonalBudget budget, UUID id) {
        return budget.lines().stream()
                .filter(line -> id.equals(line.lineId()))
                .findFirst()
                .orElseThrow(() -> new SupportRefused.PlanLineNotBought(id).refused());
    }

    private Lot ceilinged(Lot lot, List<Lot> all) {
        return budget == null
                ? lot
                : lot.ceilinged(lot.planLines().isEmpty() ? left(budget, lot, all) : named(budget, lot));
    }

    /** Of the lines that it names; of all that the council buys when a line has no amount of its own. */
    private static Money named(PersonalBudget budget, Lot lot) {
        var amounts = amounts(budget, lot);
        return amounts.size() < lot.planLines().size() ? budget.weeklyAmount() : Money.sum(amounts);
    }

    private static List<Money> amounts(PersonalBudget budget, Lot lot) {
        return lot.planLines().stream()
                .map(id -> bought(budget, id).weeklyAmount())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Without a line it has what the named lines of other lots leave, in the week in which they leave least. */
    private static Money left(PersonalBudget budget, Lot lot, List<Lot> all) {
        var own = lot.support();
        var taken = Stream.concat(Stream.of(own), all.stream().map(Lot::support))
                .map(Support::from)
                .filter(day -> !day.isBefore(own.from()) && !day.isAfter(own.until()))
                .map(day -> namedOn(budget, day, all))
                .max(Comparator.naturalOrder());
        return budget.weeklyAmount().minus(taken.orElse(Money.ZERO)).max(Money.ZERO);
    }

    private static Money namedOn(PersonalBudget budget, LocalDate day, List<Lot> all) {
        return Money.sum(all.stream()
                .filter(lot -> !day.isBefore(lot.support().from())
                        && !day.isAfter(lot.support().until()))
                .flatMap(lot -> amounts(budget, lot).stream())
                .toList());
    }

    private static void mustBeThere(@Nullable Object value, String field, Collection<String> missing) {
        if (value == null) {
            missing.add(field);
        }
    }

    private static @Nullable String said(
            @Nullable String asked, List<PlanLine> lines, Function<PlanLine, @Nullable String> ofLine) {
        return asked != null && !asked.isBlank()
                ? asked
                : first(lines).map(ofLine).orElse(null);
    }

    private static Optional<PlanLine> first(List<PlanLine> lines) {
        return lines.stream().findFirst();
    }

    private static List<DayOfWeek> days(LotRequest asked, List<PlanLine> lines) {
        var days = asked.days();
        return days != null
                ? days.stream().sorted().toList()
                : lines.stream()
                        .flatMap(line -> line.days().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static List<String> orOfLines(
            @Nullable List<String> asked, List<PlanLine> lines, Function<PlanLine, List<String>> ofLine) {
        return asked != null
                ? asked
                : lines.stream().map(ofLine).flatMap(List::stream).distinct().toList();
    }
}
