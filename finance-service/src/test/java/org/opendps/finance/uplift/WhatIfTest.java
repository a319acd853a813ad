package org.opendps.finance.uplift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.FirmCommitments.OpenPlan;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.uplift.WhatIf.BudgetYear;

class WhatIfTest {

    private static final UUID BUDGET = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static OpenPlan plan(UUID budget, String price, int places, String... days) {
        return new OpenPlan(
                budget,
                Money.of(price),
                places,
                List.of(days).stream().map(LocalDate::parse).toList());
    }

    /** 61.10 x 1.045 = 63.8495; 61.00 x 1.045 = 63.745, a half, which goes up; 60.98 x 1.045 = 63.7241. */
    @ParameterizedTest
    @CsvSource({
        "61.10, 4.50, 63.85",
        "61.00, 4.50, 63.75",
        "60.98, 4.50, 63.72",
        "0.01, 49.9999, 0.01",
        "0.01, 50, 0.02",
        "60.00, -2.5, 58.50",
        "60.00, 0, 60.00"
    })
    void roundsThePriceOfASessionHalfUp(String price, String percent, String after) {
        assertThat(new Uplift.ByPercent(new BigDecimal(percent)).after(Money.of(price)))
                .isEqualTo(Money.of(after));
    }

    @ParameterizedTest
    @CsvSource({"55.00, 1.20, 56.20", "55.00, -55.00, 0.00", "55.00, -55.01, 0.00", "55.00, -54.99, 0.01"})
    void takesNoPriceBelowNothing(String price, String more, String after) {
        assertThat(new Uplift.ByAmount(Money.of(more)).after(Money.of(price))).isEqualTo(Money.of(after));
    }

    @Test
    void raisesThePriceOfEachPlaceOfAGroup() {
        assertThat(new Uplift.ByAmount(Money.of("1.20")).after(Money.of("330.00"), 6))
                .isEqualTo(Money.of("337.20"));
        // 10.10 x 1.045 = 10.5545 is 10.55 a place; of three together it would be 31.66
        assertThat(new Uplift.ByPercent(new BigDecimal("4.5")).after(Money.of("30.30"), 3))
                .isEqualTo(Money.of("31.65"));
    }

    @Test
    void splitsBetween31MarchAnd1April() {
        var found = WhatIf.of(
                List.of(
                        plan(BUDGET, "55.00", 1, "2027-03-29", "2027-03-31", "2027-04-01"),
                        plan(BUDGET, "60.00", 1, "2027-04-02"),
                        plan(OTHER, "10.00", 1, "2027-03-31")),
                new Uplift.ByAmount(Money.of("1.00")));
        assertThat(found.lines())
                .containsExactlyInAnyOrder(
                        line(BUDGET, "2026-27", 2, "110.00", "112.00"),
                        line(BUDGET, "2027-28", 2, "115.00", "117.00"),
                        line(OTHER, "2026-27", 1, "10.00", "11.00"));
        assertThat(found.total()).isEqualTo(new WhatIf.Cost(5, Money.of("235.00"), Money.of("240.00")));
    }

    private static WhatIf.Line line(UUID budget, String year, int sessions, String now, String after) {
        return new WhatIf.Line(
                new BudgetYear(budget, FinancialYear.of(year)),
                new WhatIf.Cost(sessions, Money.of(now), Money.of(after)));
    }

    @Test
    void whatIsOverInOneBudgetDoesNotHelpAnother() {
        var found = WhatIf.of(
                List.of(plan(BUDGET, "55.00", 1, "2027-04-01"), plan(OTHER, "55.00", 1, "2027-04-01")),
                new Uplift.ByAmount(Money.of("1.00")));
        var year = FinancialYear.of("2027-28");
        var view = UpliftView.of(
                found,
                Map.of(BUDGET, "Day", OTHER, "Community"),
                Map.of(new BudgetYear(BUDGET, year), Money.of("1.00")));
        assertThat(view.lines())
                .extracting(UpliftView.Line::title, UpliftView.Line::availableAfter)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Day", Money.of("0.00")),
                        org.assertj.core.groups.Tuple.tuple("Community", Money.of("-1.00")));
        assertThat(view.total().shortBy()).isEqualTo(Money.of("1.00"));
    }

    @Test
    void ofNothingIsNothing() {
        var view = UpliftView.of(WhatIf.of(List.of(), new Uplift.ByAmount(Money.of("1.00"))), Map.of(), Map.of());
        assertThat(view.total()).isEqualTo(new UpliftView.Total(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
    }
}
