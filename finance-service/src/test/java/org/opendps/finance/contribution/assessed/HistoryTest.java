package org.opendps.finance.contribution.assessed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

class HistoryTest {

    private static final LocalDate APRIL = LocalDate.parse("2026-04-06");

    private static History.Told told(LocalDate from, @Nullable String until, String weekly) {
        return new History.Told(
                from,
                until == null ? null : LocalDate.parse(until),
                Money.of(weekly),
                false,
                LocalDate.parse("2026-10-05"));
    }

    private static History.Told rests(String toldOn, boolean suspended) {
        return new History.Told(APRIL, null, Money.of("70.00"), suspended, LocalDate.parse(toldOn));
    }

    private static Money week(Weekly weekly, String monday) {
        return weekly.dueWithin(LocalDate.parse(monday), LocalDate.parse(monday).plusDays(6));
    }

    @Test
    void theNewestCountsFromItsDayOn() {
        var history =
                History.of(List.of(told(APRIL, null, "70.00"), told(LocalDate.parse("2026-09-10"), null, "35.00")));

        assertThat(week(history, "2026-08-31")).isEqualTo(Money.of("70.00"));
        assertThat(week(history, "2026-09-07")).isEqualTo(Money.of("50.00"));
        assertThat(week(history, "2026-09-14")).isEqualTo(Money.of("35.00"));
    }

    @Test
    void aBackdatedOneTakesThePlaceOfAllThatFollowsItsDay() {
        var history = History.of(List.of(
                told(APRIL, null, "70.00"),
                told(LocalDate.parse("2026-09-07"), null, "35.00"),
                told(APRIL, null, "14.00")));

        assertThat(history.rates())
                .singleElement()
                .satisfies(rate -> assertThat(rate.weekly()).isEqualTo(Money.of("14.00")));
    }

    @Test
    void nothingIsDueAfterItsLastDay() {
        var history = History.of(List.of(told(APRIL, null, "70.00"), told(APRIL, "2026-04-12", "70.00")));

        assertThat(week(history, "2026-04-06")).isEqualTo(Money.of("70.00"));
        assertThat(week(history, "2026-04-13")).isEqualTo(Money.ZERO);
    }

    @Test
    void restsFromTheDayOnWhichItIsTold() {
        var history =
                History.of(List.of(told(APRIL, null, "70.00"), rests("2026-10-07", true), rests("2026-10-14", false)));

        assertThat(week(history, "2026-10-05")).isEqualTo(Money.of("20.00"));
        assertThat(week(history, "2026-10-12")).isEqualTo(Money.of("50.00"));
        assertThat(week(history, "2026-10-19")).isEqualTo(Money.of("70.00"));
    }

    @Test
    void restsOnWhenAnotherSumIsTold() {
        var history = History.of(List.of(
                told(APRIL, null, "70.00"),
                rests("2026-10-05", true),
                new History.Told(APRIL, null, Money.of("35.00"), true, LocalDate.parse("2026-10-20"))));

        assertThat(week(history, "2026-09-28")).isEqualTo(Money.of("35.00"));
        assertThat(week(history, "2026-10-05")).isEqualTo(Money.ZERO);
    }
}
