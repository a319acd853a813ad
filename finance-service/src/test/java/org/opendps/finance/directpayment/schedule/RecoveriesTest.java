package org.opendps.finance.directpayment.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        money = money.issuing(PAID).paying(new Paid(LAST, FIRST, PAID));
        for (var one : recovered) {
            money = money.recovering(one);
        }
        return money;
    }

    private static Recovery recovery(Way way, String surplus) {
        return Recovery.decided(
                UUID.randomUUID(), way, Money.of(surplus), LAST, PAID, FinancialYear.of("2026-27"), LAST);
    }

    /** @param days of the four weeks that are due */
    private static Weekly due(int days) {
        return new Weekly(
                days == 0 ? List.of() : List.of(new Weekly.Rate(FIRST, FIRST.plusDays(days - 1), Money.of("70.00"))));
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
        var money = paid(awaited, recovery(Way.DEDUCTED, "30.00"));

        // ten days fell away, and they are in what is to be paid back
        assertThat(money.recoveries().deducted(due(18))).isEqualTo(Money.of("30.00"));
        assertThat(money.recovering(awaited.account(), Way.REPAID).open(due(18), LAST))
                .isEqualTo(Money.of("-30.00"));
    }

    @Test
    void waitsForWhatIsNotPaidBackYet() {
        var awaited = recovery(Way.AWAITED, "100.00");
        var money = paid(awaited);

        assertThat(Stream.of(money.open(due(28), LAST), money.kept())).containsExactly(Money.ZERO, PAID);
        assertThat(money.recovering(awaited.account(), Way.REPAID).kept()).isEqualTo(Money.of("180.00"));
    }

    /** Of a second period nothing was paid for a week, since a week of the first one was withheld; then a day falls away. */
    @Test
    void withholdsWhatFellAwayBesideWhatInstalmentsWereLessAlready() {
        var second = LAST.plusWeeks(4);
        var first = recovery(Way.AWAITED, "100.00");
        var due = List.of(
                new Weekly.Rate(FIRST, LAST.minusWeeks(1), Money.of("70.00")),
                new Weekly.Rate(LAST.plusDays(1), second, Money.of("70.00")));
        var money = paid(first);
        assertThat(money.open(new Weekly(due), second)).isEqualTo(Money.of("210.00"));
        money = money.issuing(Money.of("210.00"))
                .lessening(new Weekly(due), second, Money.ZERO)
                .paying(new Paid(second, LAST.plusDays(1), Money.of("210.00")));
        var fallen = new Weekly(
                List.of(due.getFirst(), new Weekly.Rate(LAST.plusDays(1), second.minusDays(1), Money.of("70.00"))));

        money = money.recovering(Recovery.decided(
                UUID.randomUUID(),
                Way.DEDUCTED,
                Money.of("150.00"),
                second,
                money.paid().plus(money.recoveries().lessenedBy(second)),
                FinancialYear.of("2026-27"),
                second));

        assertThat(money.recoveries().parts(fallen))
                .extracting(Recoveries.Part::withheld)
                .containsExactly(Money.of("70.00"), Money.of("10.00"));
        assertThat(money.open(fallen, second)).isEqualTo(Money.of("-150.00"));
        // what was withheld is paid again, and the next instalments are as much more
        money = money.recovering(first.account(), Way.REPAID);
        assertThat(money.open(fallen, second)).isEqualTo(Money.of("-80.00"));
        assertThat(money.lessening(fallen, second.plusWeeks(4), Money.ZERO)
                        .recoveries()
                        .lessenedBy(second.plusWeeks(4)))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void countsWhatWasPaidByThenWheneverItIsWrittenDownOrTakenBack() {
        var one = recovery(Way.DEDUCTED, "100.00");
        var money = paid(one);
        var bounced = new Paid(LAST, FIRST, Money.of("-280.00"));

        // none of the days is due: nothing was paid for them
        assertThat(money.recoveries().parts(due(0)).getFirst().withheld()).isEqualTo(Money.of("100.00"));
        assertThat(money.paying(bounced).recoveries().parts(due(0)).getFirst().withheld())
                .isEqualTo(Money.ZERO);
        assertThat(money.paying(new Paid(LAST, LAST.plusDays(1), PAID)).recoveries())
                .isEqualTo(money.recoveries());
    }

    @Test
    void isOfTheYearThatPaidIt() {
        var year = paid(recovery(Way.REPAID, "100.00"), recovery(Way.DEDUCTED, "30.00"))
                .brought(due(28))
                .getFirst();

        assertThat(year.recovered()).isEqualTo(Money.of("130.00"));
        assertThat(year.repaid()).isEqualTo(Money.of("100.00"));
        assertThat(year.spent()).isEqualTo(Money.of("180.00"));
        assertThat(year.committed()).isEqualTo(Money.ZERO);
    }
}
