package org.opendps.eligibility.allocation.check;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.allocation.table.Indication;

/**
 * @param tableId of the council's table; null when one was sent
 * @param note that it is no cap, with its law
 */
record CheckView(
        @Nullable UUID tableId,
        @Nullable Integer tableNumber,
        int points,
        int carerPoints,
        int countedPoints,
        Money beforeContingency,
        Money contingency,
        Money indicativeYearly,
        Money indicativeWeekly,
        List<Indication.Line> lines,
        @Nullable Reckoned readyReckoner,
        Note note) {

    private static final Note NO_CAP = new Note(
            "Indicative only. It never limits the budget: what it costs to meet eligible needs is what counts.",
            "Care Act 2014 s.18(1), s.26(1)");

    record Note(String text, String citation) {}

    /** @param difference by how much the sessions cost more than the indicative sum, or less with a minus */
    record Reckoned(Money yearly, Money difference, List<Indication.Line> lines) {}

    static CheckView of(
            Indication sum, @Nullable UUID tableId, @Nullable Integer tableNumber, List<Sessions> readyReckoner) {
        return new CheckView(
                tableId,
                tableNumber,
                sum.points(),
                sum.carerPoints(),
                sum.countedPoints(),
                sum.beforeContingency(),
                sum.contingency(),
                sum.yearly(),
                sum.weekly(),
                sum.lines(),
                readyReckoner.isEmpty() ? null : reckon(readyReckoner, sum.yearly()),
                NO_CAP);
    }

    private static Reckoned reckon(List<Sessions> sessions, Money indicative) {
        var yearly = Money.sum(sessions.stream().map(Sessions::yearly).toList());
        var lines = sessions.stream()
                .map(each -> new Indication.Line(each.words(), null, each.yearly()))
                .toList();
        return new Reckoned(yearly, yearly.minus(indicative), lines);
    }
}
