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
 * @param determination null in events of earlier versions, which have ground
 * @param supportPlanId null in events of earlier versions
 * @param routes null in events of earlier versions, which know one route
 */
record AgreedHeard(
        UUID personRef,
        long version,
        String authority,
        @Nullable String state,
        @Nullable Determination determination,
        @Nullable UUID supportPlanId,
        int planVersion,
        @Nullable LocalDate planAgreedOn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<RouteHeard> routes) {

    private static final List<String> FUNDS = List.of("DIRECT_PAYMENT", "INDIVIDUAL_SERVICE_FUND");

    /** @param basis why it may be paid for; null where there is no ground */
    record Determination(@Nullable String basis) {}

    /** @param councilPays net of what the person pays */
    record RouteHeard(
            String fundingRoute,
            @Nullable Money adultPays,
            @Nullable Money councilPays) {}

    boolean stands() {
        return (state == null || state.equals("STANDING")) && isGrounded();
    }

    /** Ended it is by its last day, not by resting. */
    boolean rests() {
        return "SUSPENDED".equals(state) || !isGrounded();
    }

    boolean isGrounded() {
        return determination == null || determination.basis() != null;
    }

    /** @param toldOn counts where an end has no day of its own */
    @Nullable
    LocalDate lastDay(LocalDate toldOn) {
        return until == null && "ENDED".equals(state) ? toldOn : until;
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
