package org.opendps.finance.savings;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;
import org.opendps.finance.savings.mix.Effect;
import org.opendps.finance.savings.mix.Effects;

/** What was saved of a target, and why spend is other than the baseline. */
record SavingsView(
        Money target,
        Set<Effect> counting,

        @Schema(description = "less spend by the effects that count; with a minus they cost more")
        Money saved,

        @Schema(description = "of the target; 0.00 when it is reached")
        Money remaining,

        Effects effects) {

    static SavingsView of(Money target, Set<Effect> counting, Effects effects) {
        var saved = effects.saved(counting);
        return new SavingsView(
                target, new TreeSet<>(counting), saved, target.minus(saved).max(Money.ZERO), effects);
    }
}
