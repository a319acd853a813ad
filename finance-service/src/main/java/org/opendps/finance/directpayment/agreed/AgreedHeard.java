package org.opendps.finance.directpayment.agreed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What we read of a personal budget; eligibility owns the event and may say more.
 *
 * @param state null in events of earlier versions, which stand
 * @param routes null in events of earlier versions, which know one route
 */
record AgreedHeard(
        UUID personRef,
        long version,
        String authority,
        @Nullable String state,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<RouteHeard> routes) {

    private static final List<String> FUNDS = List.of("DIRECT_PAYMENT", "INDIVIDUAL_SERVICE_FUND");

    /** @param councilPays net of what the person pays */
    record RouteHeard(
            String fundingRoute,
            @Nullable Money adultPays,
            @Nullable Money councilPays) {}

    boolean stands() {
        return state == null || state.equals("STANDING");
    }

    /** Without what the council buys itself. */
    List<AgreedRoute> funds() {
        return Objects.requireNonNullElse(routes, List.<RouteHeard>of()).stream()
                .filter(route -> FUNDS.contains(route.fundingRoute()))
                .map(route -> new AgreedRoute(
                        route.fundingRoute(), orNothing(route.councilPays()), orNothing(route.adultPays())))
                .toList();
    }

    private static Money orNothing(@Nullable Money amount) {
        return Objects.requireNonNullElse(amount, Money.ZERO);
    }
}
