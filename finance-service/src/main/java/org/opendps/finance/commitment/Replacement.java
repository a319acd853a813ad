package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.YearPart;

/** What is taken away of a commitment from a day on: the sessions that are neither delivered nor before that day. */
record Replacement(Commitment commitment, LocalDate from, LocalDate until, List<YearPart> parts) {

    static Replacement of(Commitment commitment, LocalDate from, Predicate<LocalDate> open) {
        return new Replacement(
                commitment,
                from.isBefore(commitment.starts()) ? commitment.starts() : from,
                commitment.ends(),
                commitment.schedule().byFinancialYear(commitment.unitCost(), open.and(day -> !day.isBefore(from))));
    }

    /** By year, of what a budget holds. */
    static Map<FinancialYear, Money> freed(Collection<Replacement> replaced, UUID budgetId) {
        var freed = new TreeMap<FinancialYear, Money>();
        replaced.stream()
                .filter(replacement -> replacement.commitment.budgetId().equals(budgetId))
                .flatMap(replacement -> replacement.parts.stream())
                .forEach(part -> freed.merge(part.year(), part.cost(), Money::plus));
        return freed;
    }

    /** What is more than that which it takes the place of, year by year. */
    static List<YearPart> increase(List<YearPart> parts, Map<FinancialYear, Money> freed) {
        return parts.stream()
                .map(part -> new YearPart(
                        part.year(),
                        part.sessions(),
                        part.cost()
                                .minus(freed.getOrDefault(part.year(), Money.ZERO))
                                .max(Money.ZERO)))
                .toList();
    }
}
