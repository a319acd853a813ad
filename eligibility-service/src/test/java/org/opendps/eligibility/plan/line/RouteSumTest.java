package org.opendps.eligibility.plan.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.eligibility.plan.line.FundingRoute.COUNCIL_MANAGED;
import static org.opendps.eligibility.plan.line.FundingRoute.DIRECT_PAYMENT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.criteria.Outcome;

class RouteSumTest {

    private static PlanLine line(
            FundingRoute route, String weekly, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new PlanLine(
                UUID.randomUUID(),
                "DAY",
                "NORTH",
                List.of(Outcome.RELATIONSHIPS),
                1,
                Set.of(DayOfWeek.MONDAY),
                null,
                Money.of(weekly),
                route,
                null,
                null,
                null,
                from,
                until);
    }

    @ParameterizedTest
    @CsvSource({
        // the second begins the day after the first, or on its last day
        "2026-12-31, 2027-01-01, 110.00",
        "2026-12-31, 2026-12-31, 200.00",
        "2026-12-31, 2027-02-01, 110.00",
        ", 2027-01-01, 200.00",
        "2026-12-31, , 200.00"
    })
    void linesThatFollowOneAnotherAreNotPaidTogether(
            @Nullable LocalDate until, @Nullable LocalDate from, String weekly) {
        var lines = List.of(line(COUNCIL_MANAGED, "110.00", null, until), line(COUNCIL_MANAGED, "90.00", from, null));
        assertThat(RouteSum.budget(lines)).isEqualTo(Money.of(weekly));
        assertThat(RouteSum.of(lines, Money.ZERO))
                .singleElement()
                .extracting(RouteSum::weeklyAmount)
                .isEqualTo(Money.of(weekly));
    }

    @Test
    void routesAddUpToTheBudget() {
        var lines = List.of(
                line(COUNCIL_MANAGED, "110.00", null, LocalDate.of(2026, 12, 31)),
                line(COUNCIL_MANAGED, "20.00", null, null),
                line(COUNCIL_MANAGED, "120.00", LocalDate.of(2027, 1, 1), null),
                line(DIRECT_PAYMENT, "22.50", null, null));
        assertThat(RouteSum.budget(lines)).isEqualTo(Money.of("162.50"));
        var sums = RouteSum.of(lines, Money.of("150.00"));
        assertThat(Money.sum(sums.stream().map(RouteSum::weeklyAmount).toList()))
                .isEqualTo(Money.of("162.50"));
        assertThat(Money.sum(sums.stream().map(RouteSum::adultPays).toList())).isEqualTo(Money.of("150.00"));
        assertThat(Money.sum(sums.stream().map(RouteSum::councilPays).toList())).isEqualTo(Money.of("12.50"));
    }
}
