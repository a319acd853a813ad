package org.opendps.finance.directpayment.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.directpayment.agreed.Allowed;
import org.opendps.finance.schedule.Weekly;

/** The plan says £100.00 from 7 December, £80.00 from 1 February, and rests from 1 to 7 March; it ends on 31 May. */
class TogetherTest {

    private static final Allowed PLAN = new Allowed(
            List.of(
                    new Weekly.Rate(day("2026-12-07"), day("2027-01-31"), Money.of("100.00")),
                    new Weekly.Rate(day("2027-02-01"), day("2027-05-31"), Money.of("80.00"))),
            List.of(new Weekly.Pause(day("2027-03-01"), day("2027-03-07"))));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 2027-01-31, 40.00, 0.00",
        "2026-12-07, 2027-01-31, 40.01, 0.01",
        "2026-12-07, 2027-02-01, 40.00, 20.00", // the first day of less
        "2027-02-01, , 20.00, 0.00",
        "2027-02-01, , 20.01, 0.01",
        "2027-03-01, , 0.01, 60.01", // it rests on the first day
        "2027-06-01, , 0.01, 60.01", // it has ended by the first day
        "2026-12-01, 2026-12-06, 40.00, 0.00", // no plan is known that early: the first counts
        "2026-12-01, 2026-12-06, 40.01, 0.01",
    })
    void whatIsPaidBesideSixtyPoundsIsNotMoreThanThePlanSays(
            LocalDate from, LocalDate until, Money weekly, Money above) {
        var sixty = new FundRate(day("2026-12-01"), null, Money.of("60.00"));
        var together = new Together(List.of(sixty, new FundRate(from, until, weekly)), PLAN);

        assertThat(together.most(from, until).map(Together.Above::by).orElse(Money.ZERO))
                .isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 30.00, 10.00",
        "2027-03-01, 30.00, 10.00", // it rests, and more than it says is paid afterwards
        "2027-03-01, 20.00, 0.00",
        "2027-06-01, 30.00, 0.00", // it has ended
    })
    void howMuchMoreIsPaidIsOfDaysOnWhichThePlanLetsAnythingBePaid(LocalDate today, Money weekly, Money above) {
        var together = List.of(
                new FundRate(day("2026-12-01"), null, Money.of("60.00")),
                new FundRate(day("2027-02-01"), null, weekly));

        assertThat(Together.above(together, Optional.of(PLAN), today)).isEqualTo(above);
    }

    @Test
    void nothingIsPaidWhileThePlanRestsOrHasEnded() {
        assertThat(PLAN.pauses())
                .containsExactly(
                        new Weekly.Pause(day("2027-03-01"), day("2027-03-07")),
                        new Weekly.Pause(day("2027-06-01"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, , 2027-03-07, 2027-03-01",
        "2026-12-07, , 2027-03-08, 2027-06-01",
        "2026-12-07, 2027-05-31, 2027-03-08, ",
        "2027-03-03, 2027-05-31, 2027-03-01, 2027-03-03",
    })
    void itIsStoppedFromTheFirstOfTheseDaysThatStillComesOrLasts(
            LocalDate from, LocalDate until, LocalDate today, LocalDate stopped) {
        var rates = List.of(new FundRate(from, until, Money.of("60.00")));

        assertThat(FundPlan.NONE.following(PLAN.pauses(), rates, today).stoppedFrom())
                .isEqualTo(stopped);
    }

    @Test
    void nothingIsStoppedWhereNothingIsPaid() {
        var ended = List.of(new FundRate(day("2026-12-07"), null, Money.ZERO));

        assertThat(FundPlan.NONE
                        .following(PLAN.pauses(), ended, day("2027-03-02"))
                        .stoppedFrom())
                .isNull();
    }
}
