package org.opendps.eligibility.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

class ContributionTest {

    private static final LocalDate THIS_YEAR = LocalDate.parse("2026-11-23");
    private static final LocalDate LAST_YEAR = LocalDate.parse("2025-11-24");

    private record Week(
            LocalDate on,
            AgeBand ageBand,
            String cost,
            String income,
            String capital,
            String housing,
            String disability,
            @Nullable String guarantee) {

        Contribution contribution() {
            return Contribution.of(circumstances(null, null, null, null));
        }

        Circumstances circumstances(
                @Nullable Money premiums,
                @Nullable Money nonCare,
                @Nullable Household household,
                @Nullable Integer children) {
            return new Circumstances(
                    on,
                    ageBand,
                    Money.of(cost),
                    WeeklyIncome.of(income),
                    Money.of(capital),
                    Money.of(housing),
                    Money.of(disability),
                    guarantee == null ? null : Money.of(guarantee),
                    premiums,
                    nonCare,
                    household,
                    children);
        }
    }

    private static Week week(String cost, String income, @Nullable String guarantee) {
        return new Week(THIS_YEAR, AgeBand.AGE_25_TO_PENSION, cost, income, "0.00", "0.00", "0.00", guarantee);
    }

    /** SI 2014/2672 reg 25: a pound for each complete 250 pounds, or part, over 14,250. */
    @ParameterizedTest
    @CsvSource({
        "0.00, 0.00",
        "14250.00, 0.00",
        "14250.01, 1.00",
        "14500.00, 1.00",
        "14500.01, 2.00",
        "15250.00, 4.00",
        "18000.00, 15.00",
        "20000.00, 23.00",
        "23249.99, 36.00",
        "23250.00, 36.00",
    })
    void tariffCountsEveryPartOfAStep(String capital, String tariff) {
        assertThat(Tariff.income(Money.of(capital), Rates.limits(THIS_YEAR))).hasToString(tariff);
        var week = new Week(THIS_YEAR, AgeBand.AGE_25_TO_PENSION, "500.00", "300.00", capital, "0.00", "0.00", null);
        assertThat(week.contribution().tariffIncome()).hasToString(tariff);
    }

    /** Worked examples: 2025-26 with disability premiums in the guarantee, 2026-27 with the table's rates. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "C1, 2025-11-24, AGE_25_TO_PENSION, 250.00, 18000.00, 20.00, 12.50, 186.40, 110.00, 46.10, 63.90",
        "C2, 2025-11-24, AGE_25_TO_PENSION, 300.00, 14250.00, 0.00, 0.00, 186.40, 55.00, 55.00, 0.00",
        "C3, 2025-11-24, AGE_25_TO_PENSION, 180.00, 5000.00, 0.00, 0.00, 186.40, 55.00, 0.00, 55.00",
        "C4, 2025-11-24, AGE_25_TO_PENSION, 250.00, 23250.00, 0.00, 0.00, 186.40, 200.00, 99.60, 100.40",
        "C5, 2025-11-24, AGE_25_TO_PENSION, 250.00, 23250.01, 0.00, 0.00, , 200.00, 200.00, 0.00",
        "C6, 2025-11-24, AGE_25_TO_PENSION, 250.007, 14250.00, 0.00, 0.00, 186.40, 200.00, 63.60, 136.40",
        "C7, 2026-11-23, AGE_18_TO_24, 150.00, 14250.01, 0.00, 0.00, , 80.00, 55.60, 24.40",
        "C8, 2026-11-23, PENSION_AGE, 300.00, 20000.00, 15.25, 10.00, , 90.00, 56.30, 33.70",
        "example of the API, 2026-11-23, AGE_25_TO_PENSION, 250.00, 18000.00, 20.00, 12.50, , 110.00, 110.00, 0.00",
    })
    void workedExamplesComeOutToThePenny(
            String name,
            LocalDate on,
            AgeBand ageBand,
            String income,
            String capital,
            String housing,
            String disability,
            @Nullable String guarantee,
            String cost,
            String pays,
            String councilPays) {
        var result = new Week(on, ageBand, cost, income, capital, housing, disability, guarantee).contribution();
        assertThat(result.contribution()).as(name).hasToString(pays);
        assertThat(result.councilPays()).as(name).hasToString(councilPays);
        assertThat(result.lines())
                .allSatisfy(line -> assertThat(line.citation()).isNotBlank());
    }

    @Test
    void linesAddUpToWhatIsAvailable() {
        var week =
                new Week(THIS_YEAR, AgeBand.AGE_25_TO_PENSION, "500.00", "250.007", "18000.00", "20.00", "12.50", null);
        var result = Contribution.of(week.circumstances(Money.of("53.15"), Money.of("7.00"), Household.SINGLE, 0));
        assertThat(result.lines()).hasSize(10);
        var sum = result.lines().subList(0, 7).stream()
                .map(line -> new BigDecimal(line.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(result.lines().get(7).amount());
        assertThat(result.minimumIncomeGuarantee()).hasToString("166.55");
        assertThat(result.contribution()).hasToString("65.95");
    }

    @Test
    void aboveTheLimitTheFullCostIsPaidWithoutAMeansTest() {
        var atLimit = new Week(THIS_YEAR, AgeBand.PENSION_AGE, "90.00", "300.00", "23250.00", "0.00", "0.00", null);
        var above = new Week(THIS_YEAR, AgeBand.PENSION_AGE, "90.00", "300.00", "23250.01", "0.00", "0.00", null);
        assertThat(atLimit.contribution().basis()).isEqualTo(Basis.MEANS_TESTED);
        assertThat(above.contribution().basis()).isEqualTo(Basis.ABOVE_CAPITAL_LIMIT);
        assertThat(above.contribution().tariffIncome()).isNull();
    }

    @Test
    void givenGuaranteeReplacesTheBaseAndPremiumsComeOnTop() {
        var table = Contribution.of(week("500.00", "300.00", null).circumstances(Money.of("10.00"), null, null, null));
        var given =
                Contribution.of(week("500.00", "300.00", "100.00").circumstances(Money.of("10.00"), null, null, null));
        assertThat(table.minimumIncomeGuarantee()).hasToString("130.40");
        assertThat(given.minimumIncomeGuarantee()).hasToString("110.00");
    }

    @Test
    void supportOtherThanCareLowersTheGuaranteeNotBelowZero() {
        var some =
                Contribution.of(week("500.00", "300.00", "100.00").circumstances(null, Money.of("30.00"), null, null));
        var more =
                Contribution.of(week("500.00", "300.00", "100.00").circumstances(null, Money.of("100.01"), null, null));
        assertThat(some.minimumIncomeGuarantee()).hasToString("70.00");
        assertThat(more.minimumIncomeGuarantee()).hasToString("0.00");
        assertThat(more.contribution()).hasToString("300.00");
    }

    /** New rates from 6 April 2025 and from Monday 6 April 2026; the next have not been announced. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-06, AGE_18_TO_24, 89.15, 2025-26",
        "2026-04-05, AGE_25_TO_PENSION, 112.50, 2025-26",
        "2026-04-05, PENSION_AGE, 232.60, 2025-26",
        "2026-04-06, AGE_18_TO_24, 95.40, 2026-27",
        "2026-04-06, AGE_25_TO_PENSION, 120.40, 2026-27",
        "2027-04-04, PENSION_AGE, 241.45, 2026-27",
    })
    void rateIsTheOneOfTheDay(LocalDate on, AgeBand ageBand, String guarantee, String version) {
        var result = new Week(on, ageBand, "500.00", "300.00", "0.00", "0.00", "0.00", null).contribution();
        assertThat(result.minimumIncomeGuarantee()).hasToString(guarantee);
        assertThat(result.ratesVersion()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-05", "2027-04-05", "2029-01-01"})
    void dayWithoutARateIsRefusedUnlessAGuaranteeIsGiven(LocalDate on) {
        var without = new Week(on, AgeBand.PENSION_AGE, "55.00", "300.00", "0.00", "0.00", "0.00", null);
        var with = new Week(on, AgeBand.PENSION_AGE, "55.00", "300.00", "0.00", "0.00", "0.00", "250.00");
        assertThatThrownBy(without::contribution).hasMessageContaining("rate-not-available");
        assertThat(with.contribution().contribution()).hasToString("50.00");
        assertThat(with.contribution().ratesVersion()).isNotBlank();
    }

    @Test
    void dayBeforeTheCareActHasNoAnswerAtAll() {
        var first = new Week(
                LocalDate.parse("2015-04-01"),
                AgeBand.PENSION_AGE,
                "55.00",
                "300.00",
                "0.00",
                "0.00",
                "0.00",
                "250.00");
        var before = new Week(
                LocalDate.parse("2015-03-31"),
                AgeBand.PENSION_AGE,
                "55.00",
                "300.00",
                "0.00",
                "0.00",
                "0.00",
                "250.00");
        assertThat(first.contribution().contribution()).hasToString("50.00");
        assertThatThrownBy(before::contribution).hasMessageContaining("rate-not-available");
    }

    @ParameterizedTest
    @CsvSource({"COUPLE, 0", "LONE_PARENT, 1", "SINGLE, 1"})
    void householdWhoseRateIsNotLoadedIsRefusedUnlessAGuaranteeIsGiven(Household household, int children) {
        assertThatThrownBy(() ->
                        Contribution.of(week("55.00", "300.00", null).circumstances(null, null, household, children)))
                .hasMessageContaining("rate-not-available");
        var given = Contribution.of(week("55.00", "300.00", "280.00").circumstances(null, null, household, children));
        assertThat(given.contribution()).hasToString("20.00");
    }

    @Test
    void amountBelowZeroIsRefused() {
        assertThat(Contribution.of(week("0.00", "300.00", "0.00").circumstances(Money.ZERO, Money.ZERO, null, null))
                        .contribution())
                .hasToString("0.00");
        assertThatThrownBy(() -> week("-0.01", "300.00", null).contribution()).hasMessageContaining("weeklyCost");
        assertThatThrownBy(() -> week("55.00", "300.00", "-0.01").contribution())
                .hasMessageContaining("minimumIncomeGuarantee");
        assertThatThrownBy(() -> Contribution.of(
                        week("55.00", "300.00", null).circumstances(Money.of("-0.01"), null, null, null)))
                .hasMessageContaining("premiums");
    }

    @Test
    void lastYearsExampleUsesLastYearsVersion() {
        var result = new Week(
                        LAST_YEAR,
                        AgeBand.AGE_25_TO_PENSION,
                        "110.00",
                        "250.00",
                        "18000.00",
                        "20.00",
                        "12.50",
                        "186.40")
                .contribution();
        assertThat(result.ratesVersion()).isEqualTo("2025-26");
        assertThat(result.minimumIncomeGuarantee()).hasToString("186.40");
    }
}
