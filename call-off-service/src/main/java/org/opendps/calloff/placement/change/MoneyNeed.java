package org.opendps.calloff.placement.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.TermKind;

/**
 * Which new terms finance has to have the money for: those that may cost more in any year than what they take the place
 * of, that are paid to somebody else or out of another budget, or that take the place of nothing. A day that is swapped
 * for another may be fewer bank holidays, and one dear session instead of two may be one too many in a part of a week. What comes under the framework
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

    /** Those of which finance has to know: what it has the money for, and what is to be paid differently from now on. */
    static List<Slice> told(Schedule before, Schedule after, TermKind kind, boolean held) {
        var needed = of(before, after, kind, held);
        return after.added().stream()
                .filter(slice -> needed.contains(slice) || (held && isBought(slice) && isPaidOtherwise(before, slice)))
                .toList();
    }

    private static boolean isPaidOtherwise(Schedule before, Slice slice) {
        var now = slice.arrangement();
        return before.slices().stream()
                .filter(old -> old.meets(slice))
                .map(Slice::arrangement)
                .anyMatch(was -> !now.unitCost().equals(was.unitCost())
                        || !Set.copyOf(now.days()).equals(Set.copyOf(was.days()))
                        || now.places() != was.places()
                        || now.vatCode() != was.vatCode());
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
                || now.unitCost().isMoreThan(was.unitCost())
                || now.places() > was.places()
                || !Set.copyOf(was.days()).containsAll(now.days())
                || !now.providerId().equals(was.providerId())
                || !Objects.equals(now.budgetId(), was.budgetId());
    }
}
