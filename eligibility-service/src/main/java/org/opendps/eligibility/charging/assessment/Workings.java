package org.opendps.eligibility.charging.assessment;

import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Charging;
import org.opendps.eligibility.charging.Contribution;
import org.opendps.eligibility.charging.Means;

/**
 * What somebody has, and every line of what follows from it. Kept closed with the person's key.
 *
 * @param affordable a week, whatever the support costs; null where the whole cost is to be paid
 */
public record Workings(
        Means means, Contribution result, @Nullable Money affordable) {

    /** @throws org.opendps.blocks.problem.Refused 422 when a rate is not loaded or the means are not sound */
    public static Workings of(Means means) {
        return new Workings(
                means, Charging.assess(means), Charging.affordable(means).orElse(null));
    }

    /** A charge never exceeds the cost (Care Act 2014 s.14(4)). */
    public Money contributionTo(Money weeklyCost) {
        return affordable == null || affordable.isMoreThan(weeklyCost) ? weeklyCost : affordable;
    }

    @Override
    public String toString() {
        return "Workings";
    }
}
