package org.opendps.calloff.placement.change;

import java.util.List;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.TermKind;

/**
 * Which new terms finance has to have the money for: those that cost more a week than what they take the place of, that
 * are paid to somebody else or out of another budget, or that take the place of nothing. What comes under the framework
 * without any money held is asked for, whatever it costs: from then on it is paid by its attendance.
 */
final class MoneyNeed {

    private MoneyNeed() {}

    /** @param held whether finance holds money for the placement at all */
    static List<Slice> of(Schedule before, Schedule after, TermKind kind, boolean held) {
        boolean firstMoney = kind == TermKind.MIGRATED && !held;
        return after.added().stream()
                .filter(slice -> isBought(slice) && (firstMoney || needsMoney(before, slice)))
                .toList();
    }

    /** Nobody but the person pays for a self-funded place; a place of a block is paid whether it is used or not (R6.3). */
    static boolean isBought(Slice slice) {
        var what = slice.arrangement();
        return !what.isSelfFunded() && what.basis() != Basis.BLOCK;
    }

    private static boolean needsMoney(Schedule before, Slice slice) {
        var covered = before.slices().stream().filter(old -> old.meets(slice)).toList();
        boolean longer = covered.isEmpty() || covered.getLast().until().isBefore(slice.until());
        return longer || covered.stream().anyMatch(old -> isMore(old, slice));
    }

    private static boolean isMore(Slice old, Slice slice) {
        var now = slice.arrangement();
        var was = old.arrangement();
        return !isBought(old)
                || now.weeklyCost().isMoreThan(was.weeklyCost())
                || !now.providerId().equals(was.providerId())
                || !java.util.Objects.equals(now.budgetId(), was.budgetId());
    }
}
