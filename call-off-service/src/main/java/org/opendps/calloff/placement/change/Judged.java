package org.opendps.calloff.placement.change;

import org.jspecify.annotations.Nullable;

/**
 * By what finance is to judge.
 *
 * @param personalBudgetVersion the least that it has to have heard of
 * @param personalBudgetRequired false when the service budget alone decides; otherwise not said
 */
record Judged(long personalBudgetVersion, @Nullable Boolean personalBudgetRequired) {

    static final Judged BY_THE_SERVICE_BUDGET = new Judged(0, false);

    static Judged by(long personalBudgetVersion) {
        return new Judged(personalBudgetVersion, null);
    }
}
