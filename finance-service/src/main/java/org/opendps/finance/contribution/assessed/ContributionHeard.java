package org.opendps.finance.contribution.assessed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What we read of a personal budget; eligibility owns the event and may say more.
 *
 * @param routes null in events from before a budget had more than one
 * @param contribution null in events from before there were any
 */
record ContributionHeard(
        UUID personRef,
        long version,
        String authority,
        int planVersion,
        @Nullable LocalDate planAgreedOn,
        @Nullable List<Route> routes,
        @Nullable Weekly contribution) {

    private static final String COUNCIL_MANAGED = "COUNCIL_MANAGED";

    /** @param suspended it is not asked for at present */
    record Weekly(Money weekly, LocalDate from, @Nullable LocalDate until, boolean suspended) {}

    /** @param adultPays what of the contribution is taken off this route */
    record Route(String fundingRoute, @Nullable Money adultPays) {}

    /** What is to be collected: the rest is not paid out in the first place, in a direct payment that is net of it. */
    @Nullable
    Weekly collected() {
        if (contribution == null) {
            return null;
        }
        var paidNet = Money.sum(Objects.requireNonNullElse(routes, List.<Route>of()).stream()
                .filter(route -> !COUNCIL_MANAGED.equals(route.fundingRoute()))
                .map(route -> Objects.requireNonNullElse(route.adultPays(), Money.ZERO))
                .toList());
        return new Weekly(
                contribution.weekly().minus(paidNet).max(Money.ZERO),
                contribution.from(),
                contribution.until(),
                contribution.suspended());
    }
}
