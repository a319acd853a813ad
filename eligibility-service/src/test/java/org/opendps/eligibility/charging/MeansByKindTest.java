package org.opendps.eligibility.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.eligibility.charging.Contribution.Basis;
import org.opendps.eligibility.charging.Contribution.Line;

/** What the law makes of each income and capital, of premiums and of how the means were assessed: R4.1 to R4.8. */
class MeansByKindTest {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    /** Somebody of 25 or more on 23 November 2026 whose week costs £110, with these further fields. */
    private static Means means(String fields) {
        return means("2026-11-23", "AGE_25_TO_PENSION", fields);
    }

    private static Means means(String on, String ageBand, String fields) {
        try {
            return JSON.readValue("""
                    {"on": "%s", "ageBand": "%s", "weeklyCost": "110.00", "capital": "0.00", %s}""".formatted(on, ageBand, fields.replace('\'', '"')), Means.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fields, e);
        }
    }

    private static Contribution assess(String fields) {
        return Charging.assess(means(fields));
    }

    private static String refusal(Means means) {
        return Objects.requireNonNull(catchThrowableOfType(Refused.class, () -> Charging.assess(means)))
                .refusal()
                .reason();
    }

    @ParameterizedTest
    @CsvSource({
        "EARNINGS, reg 14",
        "DLA_MOBILITY, Sch 1 para 8",
        "PIP_MOBILITY, Sch 1 para 8",
        "DIRECT_PAYMENT, Sch 1 para 5",
        "ARMED_FORCES_INDEPENDENCE_PAYMENT, Sch 1 para 9",
        "HOUSING_BENEFIT, Sch 1 para 3",
        "COUNCIL_TAX_REDUCTION, Sch 1 para 3",
        "VOLUNTEER_EXPENSES, Sch 1 para 6",
        "INCOME_TAX, Sch 1 para 1",
        "CHARITABLE_PAYMENT, Sch 1 para 15",
        "PERSONAL_INJURY_PAYMENT, Sch 1 para 15"
    })
    void leavesOutWhatTheLawDisregards(String kind, String provision) {
        var answer = assess("'incomes': [{'kind': '" + kind + "', 'weekly': '300.00'}]");
        assertThat(answer.contribution()).isEqualTo(Money.ZERO);
        assertThat(answer.disregarded()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo("300.00");
            assertThat(line.citation()).endsWith(provision);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = IncomeKind.class,
            names = {
                "STATE_PENSION",
                "PRIVATE_PENSION",
                "INCOME_BENEFIT",
                "ATTENDANCE_ALLOWANCE",
                "DLA_CARE",
                "PIP_DAILY_LIVING",
                "OTHER"
            })
    void countsEverythingElse(IncomeKind kind) {
        var answer = assess("'incomes': [{'kind': '" + kind + "', 'weekly': '170.407'}]");
        assertThat(answer.contribution()).isEqualTo(Money.of("50.00"));
        assertThat(answer.disregarded()).isEmpty();
        assertThat(answer.lines().getFirst().amount()).isEqualTo("170.407");
    }

    @ParameterizedTest
    @CsvSource({"5.75, 0.00, 5.75", "5.76, 0.01, 5.75", "3.00, 0.00, 3.00"})
    void leavesOutAPartOfSavingsCreditAndSaysThatNobodyVerifiedIt(String weekly, String counted, String out) {
        var answer = assess("'minimumIncomeGuarantee': '0.00', 'incomes': [{'kind': 'SAVINGS_CREDIT', 'weekly': '"
                + weekly + "'}]");
        assertThat(answer.contribution()).isEqualTo(Money.of(counted));
        assertThat(answer.disregarded())
                .singleElement()
                .extracting(Line::amount)
                .isEqualTo(out);
        assertThat(answer.unverifiedRates()).extracting(Rate::rate).containsExactly(Rate.Kind.SAVINGS_CREDIT_DISREGARD);
    }

    @ParameterizedTest
    @CsvSource({
        "'''weeklyIncome'': ''200.00''', 59.60",
        "'''weeklyIncome'': ''200.00'', ''disabilityBenefitCounts'': false', 79.60",
        "'''incomes'': [{''kind'': ''INCOME_BENEFIT'', ''weekly'': ''200.00''}]', 79.60",
        "'''weeklyIncome'': ''100.00'', ''incomes'': [{''kind'': ''PIP_DAILY_LIVING'', ''weekly'': ''100.00''}]', 59.60",
        "'''weeklyIncome'': ''200.00'', ''incomes'': [], ''disabilityBenefitCounts'': true', 59.60",
        "'''incomes'': [{''kind'': ''OTHER'', ''weekly'': ''200.00''}, {''kind'': ''DLA_CARE'', ''weekly'': ''0.00''}]', 79.60"
    })
    void takesWhatADisabilityCostsOffOnlyWhereABenefitForItCounts(String income, String contribution) {
        var answer = assess(income + ", 'disabilityRelatedExpenditure': '20.00'");
        assertThat(answer.contribution()).isEqualTo(Money.of(contribution));
        assertTheLinesAreTheSum(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'{''kind'': ''MAIN_HOME'', ''amount'': ''400000.00''}', 0.00, 1",
        "'{''kind'': ''SAVINGS'', ''amount'': ''28500.00'', ''owners'': 2}', 14250.00, 0",
        "'{''kind'': ''SAVINGS'', ''amount'': ''28500.02'', ''owners'': 2}', 14250.01, 0",
        "'{''kind'': ''NOTIONAL'', ''amount'': ''15000.00''}', 15000.00, 0",
        "'{''kind'': ''PROPERTY'', ''amount'': ''100.00'', ''owners'': 3}', 33.33, 0",
        "'{''kind'': ''OTHER'', ''amount'': ''1.00''}, {''kind'': ''SAVINGS'', ''amount'': ''2.00''}', 3.00, 0"
    })
    void countsCapitalByItsKindAndShare(String pieces, String counted, int leftOut) {
        var answer = assess("'weeklyIncome': '100.00', 'capitals': [" + pieces + "]");
        assertThat(answer.capitalCounted()).isEqualTo(Money.of(counted));
        assertThat(answer.disregarded()).hasSize(leftOut);
    }

    @Test
    void capitalOfAllKindsTogetherMeetsTheLimit() {
        var at = "'weeklyIncome': '100.00', 'capitals': [{'kind': 'SAVINGS', 'amount': '23250.00'}]";
        assertThat(assess(at).basis()).isEqualTo(Basis.MEANS_TESTED);
        assertThat(assess(at.replace("250.00", "250.01")).basis()).isEqualTo(Basis.ABOVE_CAPITAL_LIMIT);
    }

    /** C1 with the premiums of the table. */
    @Test
    void addsThePremiumsOfTheDay() {
        var c1 = """
                "weeklyIncome": "250.00", "capitals": [{"kind": "SAVINGS", "amount": "18000.00"}], "housingCosts": "20.00",
                "disabilityRelatedExpenditure": "12.50", "premiumKinds": ["DISABILITY", "ENHANCED_DISABILITY"]""";
        var answer = Charging.assess(means("2025-11-24", "AGE_25_TO_PENSION", c1));
        assertThat(answer.minimumIncomeGuarantee()).isEqualTo(Money.of("186.40"));
        assertThat(answer.contribution()).isEqualTo(Money.of("46.10"));
        assertThat(answer.councilPays()).isEqualTo(Money.of("63.90"));
        assertThat(answer.unverifiedRates()).isEmpty();
        assertTheLinesAreTheSum(answer);

        var next = Charging.assess(means("2026-04-06", "AGE_25_TO_PENSION", c1));
        assertThat(next.minimumIncomeGuarantee()).isEqualTo(Money.of("199.50"));
        assertThat(next.unverifiedRates())
                .extracting(Rate::rate)
                .containsExactly(Rate.Kind.DISABILITY_PREMIUM, Rate.Kind.ENHANCED_DISABILITY_PREMIUM);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, AGE_25_TO_PENSION, 0",
        "2024-06-01, AGE_25_TO_PENSION, 1",
        "2025-06-01, AGE_25_TO_PENSION, 0",
        "2025-06-01, PENSION_AGE, 1",
        "2026-06-01, PENSION_AGE, 0"
    })
    void saysWhichGuaranteeNobodyVerified(String on, String band, int unverified) {
        var answer = Charging.assess(means(on, band, "'weeklyIncome': '100.00'"));
        assertThat(answer.unverifiedRates()).hasSize(unverified);
        assertThat(Charging.assess(means(on, band, "'weeklyIncome': '100.00', 'minimumIncomeGuarantee': '100.00'"))
                        .unverifiedRates())
                .isEmpty();
    }

    @Test
    void refusesPremiumsThatAreNotLoadedOrNotForTheAge() {
        var premium = "'weeklyIncome': '100.00', 'premiumKinds': ['DISABILITY']";
        assertThat(refusal(means("2023-06-01", "AGE_25_TO_PENSION", premium))).isEqualTo("rate-not-available");
        assertThat(refusal(means("2027-04-06", "AGE_25_TO_PENSION", premium + ", 'minimumIncomeGuarantee': '120.00'")))
                .isEqualTo("rate-not-available");
        assertThat(refusal(means("2026-06-01", "PENSION_AGE", premium))).isEqualTo("premium-not-for-age");
        assertThat(refusal(means(
                        "2026-06-01",
                        "AGE_25_TO_PENSION",
                        premium + ", 'household': 'COUPLE', 'minimumIncomeGuarantee': '90.00'")))
                .isEqualTo("rate-not-available");
    }

    @ParameterizedTest
    @CsvSource({"10.00, 110.40", "120.40, 0.00", "130.00, 0.00"})
    void supportThatIsNotCareLowersTheGuaranteeToNothingAtMost(String notCare, String guarantee) {
        var answer = assess("'weeklyIncome': '60.00', 'nonCareSupport': '" + notCare + "'");
        assertThat(answer.minimumIncomeGuarantee()).isEqualTo(Money.of(guarantee));
    }

    @Test
    void whoRefusesTheAssessmentPaysTheWholeCostThoughNoRateIsLoaded() {
        var answer = Charging.assess(
                means("2030-06-01", "AGE_25_TO_PENSION", "'weeklyIncome': '0.00', 'assessment': 'REFUSED'"));
        assertThat(answer.basis()).isEqualTo(Basis.ABOVE_CAPITAL_LIMIT);
        assertThat(answer.contribution()).isEqualTo(Money.of("110.00"));
        assertThat(answer.lines()).singleElement().extracting(Line::citation).isEqualTo("SI 2014/2672 reg 10(1)");
    }

    private static String lightly(boolean consents, String conclusion, String evidence, String capital) {
        return """
                "weeklyIncome": "150.40", "assessment": "LIGHT_TOUCH",
                "lightTouch": {"consents": %s, "conclusion": "%s", "evidence": [%s]},
                "capitals": [{"kind": "SAVINGS", "amount": "%s"}]""".formatted(consents, conclusion, evidence, capital);
    }

    @Test
    void aLightTouchGoesEitherWayWithConsentAndEvidence() {
        var above = assess(lightly(true, "ABOVE_LIMIT", "'SAVINGS_CLEARLY_ABOVE_LIMIT'", "0.00"));
        assertThat(above.basis()).isEqualTo(Basis.ABOVE_CAPITAL_LIMIT);
        assertThat(above.lines()).singleElement().extracting(Line::citation).isEqualTo("SI 2014/2672 reg 10(2)");
        var below = assess(lightly(true, "AT_OR_BELOW_LIMIT", "'MEANS_TESTED_BENEFIT'", "23250.00"));
        assertThat(below.contribution()).isEqualTo(Money.of("66.00"));

        assertThat(refusal(means(lightly(false, "ABOVE_LIMIT", "'SAVINGS_CLEARLY_ABOVE_LIMIT'", "0.00"))))
                .isEqualTo("light-touch-without-consent");
        assertThat(refusal(means(lightly(true, "ABOVE_LIMIT", "", "0.00")))).isEqualTo("light-touch-without-evidence");
        assertThat(refusal(means(lightly(true, "AT_OR_BELOW_LIMIT", "'MEANS_TESTED_BENEFIT'", "23250.01"))))
                .isEqualTo("light-touch-contradicted");
    }

    @ParameterizedTest
    @CsvSource({
        "CARE_TO_ADULT_FOR_CARER, Care Act 2014 s.14(3)",
        "EQUIPMENT_OR_MINOR_ADAPTATION, SI 2014/2672 reg 3",
        "INTERMEDIATE_CARE_OR_REABLEMENT, SI 2014/2672 reg 3",
        "VCJD, SI 2014/2672 reg 4",
        "MENTAL_HEALTH_AFTERCARE, Mental Health Act 1983 s.117"
    })
    void nobodyPaysForWhatMayNotBeCharged(String exemption, String citation) {
        var answer = assess("""
                "weeklyIncome": "900.00", "exemption": "%s", "assessment": "REFUSED",
                "capitals": [{"kind": "SAVINGS", "amount": "90000.00"}]""".formatted(exemption));
        assertThat(answer.basis()).isEqualTo(Basis.NOT_CHARGEABLE);
        assertThat(answer.contribution()).isEqualTo(Money.ZERO);
        assertThat(answer.councilPays()).isEqualTo(Money.of("110.00"));
        assertThat(answer.lines()).singleElement().extracting(Line::citation).isEqualTo(citation);
    }

    private static void assertTheLinesAreTheSum(Contribution answer) {
        var sum = answer.lines().stream()
                .limit(answer.lines().size() - 1L)
                .map(line -> new BigDecimal(line.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(answer.contribution().pounds());
    }
}
