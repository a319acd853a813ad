package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.directpayment.agreed.Allowed;

/** What all schedules of one person and kind pay, beside what the plan says. */
record Together(List<FundRate> rates, Allowed allowed) {

    /** More than the plan says of that day. */
    record Above(LocalDate day, Money together, Money agreed) {

        Money by() {
            return together.minus(agreed);
        }
    }

    /**
     * Where most is paid above it within these days. Days on which the plan rests or has ended, but for the first, are
     * left out: nothing is paid on them whatever a schedule says.
     *
     * @param until the last day; null as long as no end is known
     */
    Optional<Above> most(LocalDate from, @Nullable LocalDate until) {
        return most(Stream.concat(Stream.of(on(from)), after(from, until)));
    }

    private static Optional<Above> most(Stream<Above> days) {
        return days.filter(above -> above.by().isPositive()).max(Comparator.comparing(Above::by));
    }

    private Stream<Above> after(LocalDate from, @Nullable LocalDate until) {
        return Stream.concat(rates.stream().map(FundRate::from), allowed.changes())
                .filter(day -> day.isAfter(from) && (until == null || !day.isAfter(until)))
                .map(this::on)
                .filter(above -> above.agreed().isPositive());
    }

    /** The same of all days from today on on which the plan lets anything be paid. */
    private Optional<Above> mostPaid(LocalDate today) {
        var now = Stream.of(on(today)).filter(above -> above.agreed().isPositive());
        return most(Stream.concat(now, after(today, null)));
    }

    /** How much more a week than the plan says is paid at the most, from today on. */
    static Money above(List<PaymentSchedule> schedules, Optional<Allowed> allowed, LocalDate today) {
        var rates = schedules.stream().flatMap(one -> one.rates().stream()).toList();
        return above(rates, allowed, today);
    }

    static Money above(Collection<FundRate> rates, Optional<Allowed> allowed, LocalDate today) {
        return allowed.flatMap(by -> new Together(List.copyOf(rates), by).mostPaid(today))
                .map(Above::by)
                .orElse(Money.ZERO);
    }

    private Above on(LocalDate day) {
        var paid = Money.sum(rates.stream()
                .filter(rate -> rate.isOn(day))
                .map(FundRate::weekly)
                .toList());
        return new Above(day, paid, allowed.on(day));
    }
}
