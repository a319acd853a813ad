package org.opendps.finance.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;

/**
 * Some sessions and what they cost, with the price that is paid once where there is one.
 *
 * @param starts the day in whose financial year the price that is paid once falls
 * @param once 0.00 when there is none
 */
public record Costed(List<LocalDate> sessions, Money unitCost, LocalDate starts, Money once) {

    public Costed {
        sessions = List.copyOf(sessions);
    }

    /** Split at 31 March by the day of each session (domain rule R6.2). */
    public List<YearPart> parts() {
        var costs = new TreeMap<FinancialYear, Money>();
        var byYear = byYear();
        byYear.forEach((year, days) -> costs.put(year, unitCost.times(days.size())));
        if (!once.equals(Money.ZERO)) {
            costs.merge(FinancialYear.of(starts), once, Money::plus);
        }
        return costs.entrySet().stream()
                .map(e -> new YearPart(
                        e.getKey(), byYear.getOrDefault(e.getKey(), List.of()).size(), e.getValue()))
                .toList();
    }

    /** A line for each financial year, and one without sessions for what is paid once. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        byYear().forEach((year, days) ->
                lines.add(new Line(days.getFirst(), days.getLast(), days.size(), unitCost.times(days.size()))));
        if (!once.equals(Money.ZERO)) {
            lines.add(new Line(starts, starts, 0, once));
        }
        return List.copyOf(lines);
    }

    public record Line(LocalDate first, LocalDate last, int units, Money net) {

        public Line negated() {
            return new Line(first, last, -units, net.negated());
        }
    }

    private Map<FinancialYear, List<LocalDate>> byYear() {
        return sessions.stream()
                .sorted()
                .collect(Collectors.groupingBy(FinancialYear::of, TreeMap::new, Collectors.toList()));
    }
}
