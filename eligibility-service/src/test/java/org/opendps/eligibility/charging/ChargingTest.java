package org.opendps.eligibility.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.eligibility.charging.Contribution.Basis;

/** Domain rules R4.2 to R4.6 with their vectors. */
class ChargingTest {

    private static final LocalDate ON = LocalDate.parse("2026-11-23");

    private static Means means(
            LocalDate on,
            AgeBand band,
            String cost,
            String income,
            String capital,
            String housing,
            String disability,
            @Nullable String guarantee) {
        return new Means(
                on,
                band,
                Money.of(cost),
                income,
                Money.of(capital),
                Money.of(housing),
                Money.of(disability),
                guarantee == null ? null : Money.of(guarantee),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        // C1 to C6: guarantee with premiums given
        "250.00, 18000.00, 20.00, 12.50, 186.40, 110.00, 46.10, 63.90",
        "300.00, 14250.00, 0.00, 0.00, 186.40, 55.00, 55.00, 0.00",
        "180.00, 5000.00, 0.00, 0.00, 186.40, 55.00, 0.00, 55.00",
        "250.00, 23250.00, 0.00, 0.00, 186.40, 200.00, 99.60, 100.40",
        "250.007, 14250.00, 0.00, 0.00, 186.40, 200.00, 63.60, 136.40"
    })
    void worksTheExamplesOut(
            String income,
            String capital,
            String housing,
            String disability,
            String guarantee,
            String cost,
            String contribution,
            String council) {
        var answer = Charging.assess(
                means(ON, AgeBand.AGE_25_TO_PENSION, cost, income, capital, housing, disability, guarantee));
        assertThat(answer.basis()).isEqualTo(Basis.MEANS_TESTED);
        assertThat(answer.contribution()).isEqualTo(Money.of(contribution));
        assertThat(answer.councilPays()).isEqualTo(Money.of(council));
    }

    @ParameterizedTest
    @CsvSource({
        // C7, C8 and the example of the published API: guarantee from the table of 2026-27
        "AGE_18_TO_24, 150.00, 14250.01, 0.00, 0.00, 80.00, 95.40, 55.60, 24.40",
        "PENSION_AGE, 300.00, 20000.00, 15.25, 10.00, 90.00, 241.45, 56.30, 33.70",
        "AGE_25_TO_PENSION, 250.00, 18000.00, 20.00, 12.50, 110.00, 120.40, 110.00, 0.00"
    })
    void takesTheGuaranteeOfTheYear(
            AgeBand band,
            String income,
            String capital,
            String housing,
            String disability,
            String cost,
            String guarantee,
            String contribution,
            String council) {
        var answer = Charging.assess(means(ON, band, cost, income, capital, housing, disability, null));
        assertThat(answer.minimumIncomeGuarantee()).isEqualTo(Money.of(guarantee));
        assertThat(answer.contribution()).isEqualTo(Money.of(contribution));
        assertThat(answer.councilPays()).isEqualTo(Money.of(council));
        assertThat(answer.ratesVersion()).isEqualTo("2026-27");
    }

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
        "23250.00, 36.00"
    })
    void countsAPoundForEach250PoundsOrPart(String capital, String tariff) {
        var answer = Charging.assess(means(ON, AgeBand.PENSION_AGE, "50.00", "0.00", capital, "0.00", "0.00", null));
        assertThat(answer.tariffIncome()).isEqualTo(Money.of(tariff));
    }

    @Test
    void aPennyAboveTheLimitIsTheWholeCost() {
        var answer =
                Charging.assess(means(ON, AgeBand.PENSION_AGE, "200.00", "250.00", "23250.01", "0.00", "0.00", null));
        assertThat(answer.basis()).isEqualTo(Basis.ABOVE_CAPITAL_LIMIT);
        assertThat(answer.contribution()).isEqualTo(Money.of("200.00"));
        assertThat(answer.councilPays()).isEqualTo(Money.ZERO);
        assertThat(answer.tariffIncome()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-05, 2025-26, 112.50",
        "2026-04-06, 2026-27, 120.40",
        "2023-04-05, 2022-23, 94.15",
        "2023-04-06, 2023-24, 103.65",
        "2015-04-06, 2015-16 to 2021-22, 91.40"
    })
    void ratesChangeOnTheSixthOfApril(LocalDate on, String version, String guarantee) {
        var answer =
                Charging.assess(means(on, AgeBand.AGE_25_TO_PENSION, "50.00", "0.00", "0.00", "0.00", "0.00", null));
        assertThat(answer.ratesVersion()).isEqualTo(version);
        assertThat(answer.minimumIncomeGuarantee()).isEqualTo(Money.of(guarantee));
    }

    @ParameterizedTest
    @CsvSource({"2015-04-05", "2027-04-06"})
    void refusesADayWithoutRatesUnlessAGuaranteeIsGiven(LocalDate on) {
        assertThat(refusal(means(on, AgeBand.PENSION_AGE, "50.00", "0.00", "0.00", "0.00", "0.00", null)))
                .isEqualTo("rate-not-available");
        assertThat(Charging.assess(means(on, AgeBand.PENSION_AGE, "50.00", "300.00", "0.00", "0.00", "0.00", "250.00"))
                        .contribution())
                .isEqualTo(Money.of("50.00"));
    }

    @Test
    void refusesHouseholdsWhoseAmountsAreNotLoaded() {
        assertThat(refusal(household(Household.COUPLE, 0, null))).isEqualTo("rate-not-available");
        assertThat(refusal(household(Household.SINGLE, 1, null))).isEqualTo("rate-not-available");
        assertThat(Charging.assess(household(Household.COUPLE, 2, Money.of("300.00")))
                        .minimumIncomeGuarantee())
                .isEqualTo(Money.of("300.00"));
    }

    private static Means household(Household household, int children, @Nullable Money guarantee) {
        return new Means(
                ON,
                AgeBand.PENSION_AGE,
                Money.of("50.00"),
                "100.00",
                Money.ZERO,
                null,
                null,
                guarantee,
                null,
                null,
                household,
                children,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void addsPremiumsAndTakesNonCareSupportOff() {
        var answer = Charging.assess(new Means(
                ON,
                AgeBand.AGE_25_TO_PENSION,
                Money.of("110.00"),
                "250.00",
                Money.ZERO,
                null,
                null,
                null,
                Money.of("66.00"),
                Money.of("10.00"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        assertThat(answer.minimumIncomeGuarantee()).isEqualTo(Money.of("176.40"));
        assertThat(answer.contribution()).isEqualTo(Money.of("73.60"));
    }

    @Test
    void theLinesAreTheSum() {
        var answer = Charging.assess(
                means(ON, AgeBand.AGE_25_TO_PENSION, "110.00", "250.00", "18000.00", "20.00", "12.50", "186.40"));
        var sum = answer.lines().stream()
                .limit(answer.lines().size() - 1)
                .map(line -> new BigDecimal(line.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(answer.contribution().pounds());
        assertThat(answer.lines())
                .allSatisfy(line -> assertThat(line.citation()).contains("SI 2014/2672"));
    }

    private static String refusal(Means means) {
        return Objects.requireNonNull(catchThrowableOfType(Refused.class, () -> Charging.assess(means)))
                .refusal()
                .reason();
    }
}
