package org.opendps.finance.directpayment.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.directpayment.schedule.Recovery.Way;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/** Four weeks of £70.00 from 1 June, all paid ahead. */
class RecoveriesTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    private static final LocalDate LAST = LocalDate.parse("2026-06-28");
    private static final Money PAID = Money.of("280.00");

    private static FundMoney paid(Recovery... recovered) {
        var money = FundMoney.NONE.with(List.of(FundYear.empty(FinancialYear.of("2026-27"))));
        money = money.issuing(PAID).paying(PAID);
        for (var one : recovered) {
            money = money.recovering(one);
        }
        return money;
    }

    /** All that was paid is left at the end of the four weeks, and of that only the surplus may not be. */
    private static Recovery recovery(Way way, String surplus) {
        return recovery(way, surplus, PAID.minus(Money.of(surplus)).toString());
    }

    private static Recovery recovery(Way way, String surplus, String mayBeLeft) {
        return recovery(
                way, surplus, new Seen(LAST, PAID, Money.of(mayBeLeft), new Payments.Paid(PAID, LAST, List.of())));
    }

    private static Recovery recovery(Way way, String surplus, Seen seen) {
        var one = new Recovery(
                UUID.randomUUID(), way != Way.DEDUCTED, Money.of(surplus), seen, FinancialYear.of("2026-27"));
        return way == Way.REPAID ? repaid(one) : one;
    }

    private static Recovery repaid(Recovery one) {
        return one.repaid(one.amount(), LAST.plusDays(7));
    }

    private static Seen seen(int day, String balance, String mayBeLeft, String paid, int until) {
        return new Seen(
                FIRST.plusDays(day - 1),
                Money.of(balance),
                Money.of(mayBeLeft),
                new Payments.Paid(Money.of(paid), FIRST.plusDays(until - 1), List.of()));
    }

    /** @param days of the four weeks that are due */
    private static Weekly due(int days) {
        return new Weekly(
                days == 0 ? List.of() : List.of(new Weekly.Rate(FIRST, FIRST.plusDays(days - 1), Money.of("70.00"))));
    }

    /** @param away the first and last days of eight weeks that fell away, in turns */
    private static Weekly dueBut(int... away) {
        var pauses = IntStream.range(0, away.length / 2)
                .mapToObj(i -> new Weekly.Pause(FIRST.plusDays(away[2 * i] - 1), FIRST.plusDays(away[2 * i + 1] - 1)))
                .toList();
        return new Weekly(List.of(new Weekly.Rate(FIRST, FIRST.plusDays(55), Money.of("70.00"), pauses)));
    }

    @ParameterizedTest
    @CsvSource({
        "28, 100.00, 100.00", // all days are due: the surplus is taken
        "23, 100.00, 100.00", // £50.00 fell away, and were in the surplus
        "18, 100.00, 100.00",
        "17, 100.00, 110.00", // more fell away than was too much
        "0, 100.00, 280.00", // no more is taken than was ever paid
    })
    void takesWhatWasPaidForDaysThatFellAwayAndASurplusOnceBetweenThem(int days, String surplus, Money taken) {
        for (var way : List.of(Way.DEDUCTED, Way.REPAID)) {
            var money = paid(recovery(way, surplus));
            var withheld = money.open(due(days), LAST).negated();
            var cameBack = money.recoveries().repaid();

            assertThat(withheld.plus(cameBack)).as(way.name()).isEqualTo(taken);
        }
    }

    @Test
    void deductsAgainWhenTheDaysAreDueAfterAll() {
        var money = paid(recovery(Way.DEDUCTED, "100.00"));

        assertThat(money.recoveries().deducted(due(20))).isEqualTo(Money.of("20.00"));
        assertThat(money.recoveries().deducted(due(28))).isEqualTo(Money.of("100.00"));
    }

    @Test
    void deductsNotOnceMoreWhatIsStillToBeWithheldForAnEarlierOne() {
        var second = recovery(Way.DEDUCTED, "130.00");
        var money = paid(recovery(Way.DEDUCTED, "100.00"), second);

        assertThat(money.recoveries().parts(due(28)))
                .extracting(Recoveries.Part::withheld)
                .containsExactly(Money.ZERO, Money.of("100.00"));
        assertThat(money.recoveries().deducted(due(28))).isEqualTo(Money.of("130.00"));
        // £50.00 of both fell away
        assertThat(money.open(due(23), LAST)).isEqualTo(Money.of("-130.00"));
    }

    @Test
    void deductsWhatIsTooMuchBesidesWhatIsAskedBackAlready() {
        var awaited = recovery(Way.AWAITED, "100.00");
        var money = paid(awaited, recovery(Way.DEDUCTED, "30.00", "150.00"));

        // ten days fell away: as long as nothing is paid back, more than the 30.00 is withheld for them
        assertThat(money.open(due(18), LAST)).isEqualTo(Money.of("-100.00"));
        // both are taken, 130.00 of 280.00
        assertThat(money.recovering(awaited.account(), RecoveriesTest::repaid).open(due(18), LAST))
                .isEqualTo(Money.of("-30.00"));
    }

    @Test
    void waitsForWhatIsNotPaidBackYet() {
        var awaited = recovery(Way.AWAITED, "100.00");
        var money = paid(awaited);

        assertThat(Stream.of(money.open(due(28), LAST), money.kept())).containsExactly(Money.ZERO, PAID);
        assertThat(money.recovering(awaited.account(), RecoveriesTest::repaid).kept())
                .isEqualTo(Money.of("180.00"));
    }

    @Test
    void isOfTheYearThatPaidIt() {
        var year = paid(recovery(Way.REPAID, "100.00"), recovery(Way.DEDUCTED, "30.00", "150.00"))
                .brought(due(28))
                .getFirst();

        assertThat(year.recovered()).isEqualTo(Money.of("130.00"));
        assertThat(year.repaid()).isEqualTo(Money.of("100.00"));
        assertThat(year.spent()).isEqualTo(Money.of("180.00"));
        assertThat(year.committed()).isEqualTo(Money.ZERO);
    }

    @Test
    void isNotWithheldBesidesASurplusOfALaterAccountWhileAnEarlierOneIsNotPaidBack() {
        var awaited = recovery(Way.AWAITED, "150.00", seen(28, "280.00", "130.00", "280.00", 28));
        var money = paid(awaited, recovery(Way.DEDUCTED, "200.00", seen(56, "380.00", "30.00", "460.00", 56)));
        money = money.issuing(Money.of("180.00")).paying(Money.of("180.00"));

        // ten days of the first four weeks fell away and were withheld: 460.00; then five of the second
        assertThat(money.open(dueBut(19, 28), LAST.plusDays(28))).isEqualTo(Money.of("-200.00"));
        assertThat(money.open(dueBut(19, 28, 52, 56), LAST.plusDays(28)))
                .as("not 250.00")
                .isEqualTo(Money.of("-200.00"));
    }

    @Test
    void isSmallerWhereTheMoneyWasNeverThere() {
        var all = recovery(Way.DEDUCTED, "80.00", seen(28, "280.00", "200.00", "280.00", 28));
        var none = all.seeing(seen(28, "280.00", "200.00", "0.00", 0));

        assertThat(paid(all).recoveries().deducted(due(28))).isEqualTo(Money.of("80.00"));
        assertThat(paid(none).recoveries().deducted(due(28))).isEqualTo(Money.ZERO);
        assertThat(paid(none).recoveries().tooMuch(none.account())).contains(Money.ZERO);
    }

    /** 280.00 of the second four weeks come late, and 100.00 of before are not withheld yet. */
    @Test
    void isNotDeductedOnceMoreWhenTheNextInstalmentIsLate() {
        var first = recovery(Way.DEDUCTED, "100.00", seen(28, "280.00", "180.00", "280.00", 28));
        var second = recovery(Way.DEDUCTED, "100.00", seen(40, "280.00", "180.00", "280.00", 28));

        assertThat(paid(first, second).recoveries().deducted(due(56))).isEqualTo(Money.of("100.00"));
        // as if the 180.00 that followed had been there, and had been spent
        var paid = second.seeing(seen(40, "280.00", "180.00", "460.00", 56));
        assertThat(paid(first, paid).recoveries().deducted(due(56))).isEqualTo(Money.of("200.00"));
    }

    @Test
    void isPartOfALaterOneWhenItWasNotPaidBackAfterAll() {
        var first = recovery(Way.REPAID, "150.00", seen(28, "280.00", "130.00", "280.00", 28))
                .repaid(Money.of("150.00"), LAST);
        var second = recovery(Way.DEDUCTED, "200.00", seen(56, "400.00", "200.00", "560.00", 56));
        var money = paid(first, second).issuing(PAID).paying(PAID);
        assertThat(money.recoveries().deducted(due(56))).isEqualTo(Money.of("200.00"));

        var reversed = money.recovering(first.account(), one -> one.awaited(Money.of("150.00")));

        assertThat(reversed.recoveries().tooMuch(second.account()))
                .as("of the 400.00 that were left 150.00 are asked back again")
                .contains(Money.of("50.00"));
        assertThat(reversed.recoveries().deducted(due(56))).isEqualTo(Money.of("50.00"));
    }

    /** The second of three instalments is not there, the third is. */
    @Test
    void isDeductedThoughAnEarlierInstalmentIsLate() {
        var late = List.of(new Weekly.Pause(FIRST.plusDays(28), FIRST.plusDays(55)));
        var paid = new Payments.Paid(Money.of("560.00"), FIRST.plusDays(83), late);
        var one = recovery(
                Way.DEDUCTED, "200.00", new Seen(FIRST.plusDays(79), Money.of("300.00"), Money.of("100.00"), paid));

        assertThat(paid(one).recoveries().deducted(due(84))).isEqualTo(Money.of("200.00"));
        // ten days of the third period fell away
        assertThat(paid(one).recoveries().deducted(due(74))).isEqualTo(Money.of("100.00"));
    }

    @Test
    void asksForNothingBesidesWhatIsAskedBackInVain() {
        var nothing = recovery(Way.AWAITED, "150.00", seen(28, "280.00", "130.00", "0.00", 28));
        var all = recovery(Way.AWAITED, "150.00", seen(28, "280.00", "130.00", "280.00", 28));
        var next = seen(84, "400.00", "100.00", "840.00", 84);

        assertThat(paid(all).recoveries().judged(next).tooMuch()).isEqualTo(Money.of("150.00"));
        assertThat(paid(nothing).recoveries().judged(next).tooMuch()).isEqualTo(Money.of("300.00"));
    }

    @Test
    void isDeductedOrLeftAfterAllWhereItIsNotPaidBack() {
        var awaited = recovery(Way.AWAITED, "100.00");
        var money = paid(awaited);

        assertThat(money.deducting(awaited.account(), LAST, FinancialYear.of("2026-27"))
                        .open(due(28), LAST))
                .isEqualTo(Money.of("-100.00"));
        assertThat(money.recovering(awaited.account(), one -> one.instead(Way.WAIVED, LAST))
                        .open(due(28), LAST))
                .isEqualTo(Money.ZERO);
    }

    /** Of 300.00 that were left 100.00 may be, 100.00 were asked back already, and 100.00 are deducted. */
    @Test
    void isDeductedBesidesALaterOneThatLeftItOutAndIsNotPartOfItWhenItIsLeft() {
        var awaited = recovery(Way.AWAITED, "100.00", seen(28, "280.00", "180.00", "280.00", 28));
        var later = recovery(Way.DEDUCTED, "100.00", seen(56, "300.00", "100.00", "560.00", 56));
        var money = paid(awaited, later).issuing(PAID).paying(PAID);
        var day = FIRST.plusDays(55);
        assertThat(money.open(due(56), day)).isEqualTo(Money.of("-100.00"));

        var deducted = money.deducting(awaited.account(), day, FinancialYear.of("2026-27"));
        assertThat(deducted.open(due(56), day)).isEqualTo(Money.of("-200.00"));
        var waived = money.recovering(awaited.account(), one -> one.instead(Way.WAIVED, day));
        assertThat(waived.open(due(56), day)).isEqualTo(Money.of("-100.00"));
        assertThat(waived.recoveries().tooMuch(awaited.account())).isEmpty();
        // the next account finds what was left, and what is deducted and not through
        var next = seen(60, "300.00", "100.00", "560.00", 56);
        assertThat(waived.recoveries().judged(next).tooMuch()).isEqualTo(Money.of("200.00"));
        assertThat(deducted.recovering(recovery(Way.DEDUCTED, "200.00", next)).open(due(56), day))
                .isEqualTo(Money.of("-200.00"));
    }
}
