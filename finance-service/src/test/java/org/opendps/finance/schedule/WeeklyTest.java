package org.opendps.finance.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly.Pause;
import org.opendps.finance.schedule.Weekly.Rate;

class WeeklyTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 0.00", // before its first day
        "2026-12-01, 15.71", // 110 / 7 = 15.714
        "2026-12-02, 31.43", // 31.428: two days are not twice one day
        "2026-12-07, 110.00",
        "2026-12-31, 487.14", // 31 days: domain rule R6.13
    })
    void isDueUpToAndIncludingADay(LocalDate day, Money due) {
        assertThat(new Weekly(List.of(new Rate(FIRST, null, Money.of("110.00")))).dueUpTo(day))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 10, 31})
    void isTheSameWhateverTheRuns(int daysOfARun) {
        var weekly = new Weekly(List.of(new Rate(FIRST, LocalDate.parse("2026-12-31"), Money.of("110.00"))));
        var taken = Money.ZERO;
        for (int day = daysOfARun - 1; day < 31 + daysOfARun; day += daysOfARun) {
            taken = taken.plus(weekly.dueUpTo(FIRST.plusDays(day)).minus(taken));
        }
        assertThat(taken).isEqualTo(Money.of("487.14"));
    }

    @Test
    void eachRateIsCountedFromItsOwnFirstDay() {
        var weekly = new Weekly(List.of(
                new Rate(FIRST, LocalDate.parse("2026-12-01"), Money.of("110.00")),
                new Rate(LocalDate.parse("2026-12-02"), null, Money.of("110.00"))));

        assertThat(weekly.dueUpTo(LocalDate.parse("2026-12-02"))).isEqualTo(Money.of("31.42"));
    }

    @Test
    void nothingIsDueWhileItIsSuspended() {
        var weekly = new Weekly(List.of(new Rate(
                FIRST,
                null,
                Money.of("70.00"),
                List.of(new Pause(LocalDate.parse("2026-12-05"), LocalDate.parse("2026-12-06"))))));

        assertThat(weekly.dueUpTo(LocalDate.parse("2026-12-04"))).isEqualTo(Money.of("40.00"));
        assertThat(weekly.dueUpTo(LocalDate.parse("2026-12-06"))).isEqualTo(Money.of("40.00"));
        assertThat(weekly.dueWithin(FIRST, LocalDate.parse("2026-12-07"))).isEqualTo(Money.of("50.00"));
    }

    @Test
    void hasOneRateAtATime() {
        assertThatThrownBy(() -> new Weekly(
                        List.of(new Rate(FIRST, FIRST, Money.of("1.00")), new Rate(FIRST, null, Money.of("2.00")))))
                .hasMessageContaining("2026-12-01");
    }

    /** Rates begin, end, change and rest, now and from past days; between the changes runs take what is due. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatWasTakenIsAlwaysWhatAPlainCountSaysIsDue(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var taken = Money.ZERO;
            var rates = new ArrayList<Rate>();
            for (int day = 0; day < 200; day += 1 + random.nextInt(20)) {
                change(rates, random, day);
                var today = FIRST.plusDays(day);
                var weekly = new Weekly(rates);
                taken = taken.plus(weekly.dueUpTo(today).minus(taken));
                assertThat(taken.pounds()).as("%s to %s", rates, today).isEqualByComparingTo(count(rates, today));
            }
        }
    }

    /** A rate of its own from a day that may be long past; what it takes the place of ends the day before. */
    private static void change(List<Rate> rates, Random random, int day) {
        var from = FIRST.plusDays(Math.max(0, day - random.nextInt(60)));
        var kept = rates.stream()
                .filter(rate -> rate.from().isBefore(from))
                .map(rate -> rate.endingOn(from.minusDays(1)))
                .toList();
        rates.clear();
        rates.addAll(kept);
        if (random.nextInt(6) > 0) {
            var weekly = new Money(BigDecimal.valueOf(random.nextInt(30_000), 2));
            var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(50));
            rates.add(new Rate(from, until, weekly, pause(random, from)));
        }
    }

    private static List<Pause> pause(Random random, LocalDate from) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        var begins = from.plusDays(random.nextInt(20));
        return List.of(new Pause(begins, random.nextBoolean() ? null : begins.plusDays(random.nextInt(10))));
    }

    /** Day by day, in seventh parts of pennies, and each rate rounded once. */
    private static BigDecimal count(List<Rate> rates, LocalDate today) {
        var sum = BigDecimal.ZERO;
        for (var rate : rates) {
            long pence = 0;
            for (var day = rate.from(); !day.isAfter(today) && !isAfter(day, rate.until()); day = day.plusDays(1)) {
                if (!rests(rate, day)) {
                    pence += rate.weekly().pounds().movePointRight(2).longValueExact();
                }
            }
            sum = sum.add(BigDecimal.valueOf(pence, 2).divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP));
        }
        return sum;
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate last) {
        return last != null && day.isAfter(last);
    }

    private static boolean rests(Rate rate, LocalDate day) {
        for (var pause : rate.suspended()) {
            if (!day.isBefore(pause.from()) && !isAfter(day, pause.until())) {
                return true;
            }
        }
        return false;
    }
}
