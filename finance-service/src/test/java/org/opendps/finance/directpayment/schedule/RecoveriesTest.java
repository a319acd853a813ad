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
        money = money.issuing(PAID).paying(PAID);
        for (var one : recovered) {
            money = money.recovering(one);
        }
        return money;
    }

    private static Recovery recovery(Way way, String surplus) {
        return new Recovery(UUID.randomUUID(), way, Money.of(surplus), LAST, PAID, FinancialYear.of("2026-27"));
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
        var second = new Recovery(
                UUID.randomUUID(), Way.DEDUCTED, Money.of("130.00"), LAST, PAID, FinancialYear.of("2026-27"));
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
