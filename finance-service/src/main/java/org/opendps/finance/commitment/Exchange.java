package org.opendps.finance.commitment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.YearPart;

/**
 * What a commitment brings and what it takes the place of.
 *
 * @param open what is still to be delivered by it
 * @param replaced what is no longer committed
 * @param corrections of sessions that are paid already
 */
record Exchange(Costed open, List<Replacement> replaced, List<Correction> corrections) {

    /** What is more than before, year by year, out of that budget: never less than nothing. */
    List<YearPart> increase(UUID budgetId) {
        var need = new TreeMap<FinancialYear, Money>();
        open.parts().forEach(part -> need.merge(part.year(), part.cost(), Money::plus));
        corrections.forEach(one -> need.merge(one.year(), one.of(budgetId), Money::plus));
        replaced.stream()
                .filter(one -> one.commitment().budgetId().equals(budgetId))
                .flatMap(one -> one.freed().parts().stream())
                .forEach(part -> need.merge(part.year(), part.cost().negated(), Money::plus));
        var sessions = sessions();
        return need.entrySet().stream()
                .map(e -> new YearPart(
                        e.getKey(),
                        sessions.getOrDefault(e.getKey(), 0),
                        e.getValue().max(Money.ZERO)))
                .toList();
    }

    private Map<FinancialYear, Integer> sessions() {
        var sessions = new TreeMap<FinancialYear, Integer>();
        open.parts().forEach(part -> sessions.put(part.year(), part.sessions()));
        return sessions;
    }

    List<Journal.Freed> freed() {
        return replaced.stream()
                .map(one -> new Journal.Freed(
                        one.commitment().budgetId(), one.freed().parts()))
                .toList();
    }

    List<Journal.Spent> spent() {
        return corrections.stream().flatMap(Correction::spent).toList();
    }
}
