package org.opendps.eligibility.charging.uprating;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.uprating.ReassessmentRow.Outcome;

/**
 * What a re-assessment comes to so far.
 *
 * @param weeklyBefore of those that were worked out
 */
@Embeddable
record Tally(int higher, int lower, int same, int byHand, Money weeklyBefore, Money weeklyAfter) {

    static final Tally NONE = new Tally(0, 0, 0, 0, Money.ZERO, Money.ZERO);

    Tally with(List<ReassessmentRow> rows) {
        var reckoned = rows.stream().filter(row -> row.after() != null).toList();
        return new Tally(
                higher + count(rows, Outcome.HIGHER),
                lower + count(rows, Outcome.LOWER),
                same + count(rows, Outcome.SAME),
                byHand + count(rows, Outcome.BY_HAND),
                weeklyBefore.plus(
                        Money.sum(reckoned.stream().map(ReassessmentRow::before).toList())),
                weeklyAfter.plus(Money.sum(reckoned.stream()
                        .map(row -> Objects.requireNonNull(row.after()))
                        .toList())));
    }

    int workedOut() {
        return higher + lower + same;
    }

    private static int count(List<ReassessmentRow> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
