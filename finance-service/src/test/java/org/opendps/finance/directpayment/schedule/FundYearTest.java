package org.opendps.finance.directpayment.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

class FundYearTest {

    private static final FinancialYear FIRST = FinancialYear.of("2026-27");
    private static final FinancialYear SECOND = FinancialYear.of("2027-28");

    /** 25 March to 7 April: a week in each year. */
    private static final Weekly FORTNIGHT = new Weekly(
            List.of(new Weekly.Rate(LocalDate.parse("2027-03-25"), LocalDate.parse("2027-04-07"), Money.of("70.00"))));

    @ParameterizedTest
    @CsvSource({
        "0.00, 70.00, 0.00, 70.00, 0.00",
        "69.99, 0.01, 69.99, 70.00, 0.00",
        "70.00, 0.00, 70.00, 70.00, 0.00",
        "70.01, 0.00, 70.00, 69.99, 0.01",
        "150.00, 0.00, 70.00, 0.00, 80.00", // more than is due is of the last year
    })
    void whatIsPaidIsOfTheFirstYearAsFarAsItIsDueInIt(
            Money paid, Money committed, Money spent, Money committedNext, Money spentNext) {
        var brought = FundYear.brought(List.of(FundYear.empty(FIRST), FundYear.empty(SECOND)), FORTNIGHT, paid);

        assertThat(brought)
                .containsExactly(
                        new FundYear(FIRST, committed, spent, Money.ZERO, Money.ZERO),
                        new FundYear(SECOND, committedNext, spentNext, Money.ZERO, Money.ZERO));
    }

    @Test
    void whatIsDeductedIsNotCommittedAnyMore() {
        var year = FundYear.empty(FIRST).recovered(Money.of("30.00"), Money.ZERO);

        assertThat(FundYear.brought(List.of(year), FORTNIGHT, Money.of("10.00")))
                .containsExactly(
                        new FundYear(FIRST, Money.of("30.00"), Money.of("10.00"), Money.of("30.00"), Money.ZERO));
    }

    @Test
    void whatIsPaidBackIsNotSpentInTheYearThatPaidItAndNotCommittedAgain() {
        var year = FundYear.empty(FIRST).recovered(Money.of("30.00"), Money.of("30.00"));

        assertThat(FundYear.brought(List.of(year, FundYear.empty(SECOND)), FORTNIGHT, Money.of("80.00")))
                .containsExactly(
                        new FundYear(FIRST, Money.ZERO, Money.of("40.00"), Money.of("30.00"), Money.of("30.00")),
                        new FundYear(SECOND, Money.of("60.00"), Money.of("10.00"), Money.ZERO, Money.ZERO));
    }

    @Test
    void whatWasPaidAheadOfDaysThatAreNotDueStaysWithTheYearThatPaidIt() {
        var untilMarch = new Weekly(List.of(
                new Weekly.Rate(LocalDate.parse("2027-03-25"), LocalDate.parse("2027-03-28"), Money.of("70.00"))));

        assertThat(FundYear.brought(
                        List.of(FundYear.empty(FIRST), FundYear.empty(SECOND)), untilMarch, Money.of("70.00")))
                .containsExactly(
                        new FundYear(FIRST, Money.ZERO, Money.of("70.00"), Money.ZERO, Money.ZERO),
                        FundYear.empty(SECOND));
    }

    @ParameterizedTest
    @CsvSource({
        "FOUR_WEEKS, 2027-01-31, 2027-01-31, 2027-02-28",
        "FOUR_WEEKS, 2027-01-31, 2027-02-27, 2027-02-28",
        "FOUR_WEEKS, 2027-01-31, 2027-02-28, 2027-03-28",
        "MONTH, 2027-01-31, 2027-02-27, 2027-02-28", // the month has no 31st
        "MONTH, 2027-01-31, 2027-02-28, 2027-03-31",
        "MONTH, 2027-01-31, 2027-03-31, 2027-04-01", // the rest is another year's
    })
    void isPaidAheadByFourWeeksOrMonths(Every every, LocalDate starts, LocalDate day, LocalDate next) {
        assertThat(every.nextAfter(starts, day)).isEqualTo(next);
    }

    @Test
    void whatIsDeductedAndNotDueInItsYearIsNotDueInTheNext() {
        var year = FundYear.empty(FIRST).recovered(Money.of("100.00"), Money.ZERO);

        assertThat(FundYear.brought(List.of(year, FundYear.empty(SECOND)), FORTNIGHT, Money.ZERO))
                .extracting(FundYear::committed)
                .containsExactly(Money.ZERO, Money.of("40.00"));
    }

    @Test
    void whatIsPaidBackAndTheYearHadNotPaidIsOfTheOneBefore() {
        var year = FundYear.empty(SECOND).recovered(Money.of("100.00"), Money.of("100.00"));

        assertThat(FundYear.brought(List.of(FundYear.empty(FIRST), year), FORTNIGHT, Money.of("140.00")))
                .extracting(FundYear::spent)
                .containsExactly(Money.of("40.00"), Money.ZERO);
    }

    @Test
    void whatIsDeductedInAYearThatOwesNothingIsNotOwedByTheOneBefore() {
        var before = new Weekly(List.of(
                new Weekly.Rate(LocalDate.parse("2027-03-18"), LocalDate.parse("2027-03-31"), Money.of("70.00"))));
        var year = FundYear.empty(SECOND).recovered(Money.of("60.00"), Money.ZERO);

        assertThat(FundYear.brought(List.of(FundYear.empty(FIRST), year), before, Money.of("80.00")))
                .containsExactly(
                        new FundYear(FIRST, Money.ZERO, Money.of("80.00"), Money.ZERO, Money.ZERO),
                        new FundYear(SECOND, Money.ZERO, Money.ZERO, Money.of("60.00"), Money.ZERO));
    }

    @Test
    void whatWasPaidStaysWithItsYearHoweverMuchOfItIsDeducted() {
        var year = FundYear.empty(SECOND).recovered(Money.of("100.00"), Money.ZERO);

        assertThat(FundYear.brought(List.of(FundYear.empty(FIRST), year), FORTNIGHT, Money.of("140.00")))
                .extracting(FundYear::spent)
                .containsExactly(Money.of("70.00"), Money.of("70.00"));
    }
}
