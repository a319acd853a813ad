package org.opendps.finance.directpayment.schedule;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly.Pause;

/**
 * What the person's plan, and the budget, let be paid of a schedule.
 *
 * @param pauses the days on which the plan says that nothing is paid
 * @param stoppedFrom the first of them that still comes or lasts, while something is agreed to be paid
 * @param abovePlan how much more a week than the plan says all of the person's schedules pay together
 * @param shortOf the financial year of which the budget has not enough: it waits
 */
@Embeddable
record FundPlan(
        @JdbcTypeCode(SqlTypes.JSON) List<Pause> pauses,
        @Nullable LocalDate stoppedFrom,
        Money abovePlan,
        @Nullable String shortOf) {

    static final FundPlan NONE = new FundPlan(List.of(), null, Money.ZERO, null);

    FundPlan following(List<Pause> by, List<FundRate> rates, LocalDate today) {
        var stops = by.stream()
                .filter(pause -> !endsBefore(pause.until(), today))
                .flatMap(pause -> rates.stream().flatMap(rate -> stop(pause, rate)))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new FundPlan(by, stops, abovePlan, shortOf);
    }

    private static Stream<LocalDate> stop(Pause pause, FundRate rate) {
        boolean meet = rate.weekly().isPositive()
                && !endsBefore(rate.until(), pause.from())
                && !endsBefore(pause.until(), rate.from());
        return meet ? Stream.of(pause.from().isAfter(rate.from()) ? pause.from() : rate.from()) : Stream.of();
    }

    private static boolean endsBefore(@Nullable LocalDate last, LocalDate day) {
        return last != null && last.isBefore(day);
    }

    FundPlan above(Money weekly) {
        return new FundPlan(pauses, stoppedFrom, weekly, shortOf);
    }

    FundPlan waitingFor(@Nullable FinancialYear year) {
        return new FundPlan(pauses, stoppedFrom, abovePlan, year == null ? null : year.toString());
    }
}
