package org.opendps.eligibility.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Contribution.Basis;

/**
 * The contribution once more, in pence and step by step from the text of the regulations, with amounts typed anew.
 * Shares no rule and no rate with the code that it judges.
 */
class ContributionOracleTest {

    private static final long SEED = 20_142_672;
    private static final int CASES = 10_000;

    private static final Set<IncomeKind> LEFT_OUT = EnumSet.of(
            IncomeKind.EARNINGS,
            IncomeKind.DLA_MOBILITY,
            IncomeKind.PIP_MOBILITY,
            IncomeKind.DIRECT_PAYMENT,
            IncomeKind.ARMED_FORCES_INDEPENDENCE_PAYMENT,
            IncomeKind.HOUSING_BENEFIT,
            IncomeKind.COUNCIL_TAX_REDUCTION,
            IncomeKind.VOLUNTEER_EXPENSES,
            IncomeKind.INCOME_TAX,
            IncomeKind.CHARITABLE_PAYMENT,
            IncomeKind.PERSONAL_INJURY_PAYMENT);

    private static final Set<IncomeKind> FOR_A_DISABILITY =
            EnumSet.of(IncomeKind.ATTENDANCE_ALLOWANCE, IncomeKind.DLA_CARE, IncomeKind.PIP_DAILY_LIVING);

    private final Random random = new Random(SEED);

    private record Answer(
            String basis,
            BigDecimal pence,
            @Nullable BigDecimal guarantee,
            @Nullable BigDecimal tariff) {}

    private static Answer answer(Means m) {
        var cost = pence(m.weeklyCost());
        if (m.exemption() != null) {
            return new Answer("NOT_CHARGEABLE", BigDecimal.ZERO, null, null);
        }
        var capital = pence(Objects.requireNonNull(m.capital()));
        for (var piece : m.capitals() == null ? List.<Capital>of() : m.capitals()) {
            if (piece.kind() != Capital.Kind.MAIN_HOME) {
                var owners = piece.owners() == null ? 1 : piece.owners();
                capital = capital.add(new BigDecimal(
                        pence(piece.amount()).toBigInteger().divide(java.math.BigInteger.valueOf(owners))));
            }
        }
        boolean lightlyAbove =
                m.lightTouch() != null && m.lightTouch().conclusion() == LightTouch.Conclusion.ABOVE_LIMIT;
        if (m.assessment() == Means.Assessment.REFUSED || lightlyAbove || capital.intValueExact() > 23_250_00) {
            return new Answer("ABOVE_CAPITAL_LIMIT", cost, null, null);
        }
        int tariff = 0;
        for (int floor = 14_250_00; capital.intValueExact() > floor; floor += 250_00) {
            tariff += 1_00;
        }
        var left = m.weeklyIncome() == null ? BigDecimal.ZERO : inPence(m.weeklyIncome());
        boolean disability = m.incomes() == null;
        if (m.disabilityBenefitCounts() != null) {
            disability = m.disabilityBenefitCounts();
        }
        for (var income : m.incomes() == null ? List.<Means.Income>of() : m.incomes()) {
            var amount = inPence(income.weekly());
            if (income.kind() == IncomeKind.SAVINGS_CREDIT) {
                left = left.add(amount.subtract(BigDecimal.valueOf(5_75)).max(BigDecimal.ZERO));
            } else if (!LEFT_OUT.contains(income.kind())) {
                left = left.add(amount);
            }
            disability |= FOR_A_DISABILITY.contains(income.kind()) && amount.signum() == 1;
        }
        left = left.add(BigDecimal.valueOf(tariff)).subtract(pence(m.housingCosts()));
        if (disability) {
            left = left.subtract(pence(m.disabilityRelatedExpenditure()));
        }
        var guarantee = guarantee(m);
        left = left.subtract(guarantee);
        if (left.signum() < 0) {
            left = BigDecimal.ZERO;
        }
        if (left.compareTo(cost) > 0) {
            left = cost;
        }
        return new Answer("MEANS_TESTED", left.setScale(0, RoundingMode.FLOOR), guarantee, BigDecimal.valueOf(tariff));
    }

    private static BigDecimal guarantee(Means m) {
        var sum = m.minimumIncomeGuarantee() == null
                ? BigDecimal.valueOf(base(m.on(), m.ageBand()))
                : pence(m.minimumIncomeGuarantee());
        sum = sum.add(pence(m.premiums()));
        for (var premium : m.premiumKinds() == null ? List.<Premium>of() : m.premiumKinds()) {
            boolean first = m.on().isBefore(LocalDate.of(2022, 4, 6));
            boolean last = !m.on().isBefore(LocalDate.of(2026, 4, 6));
            int amount = switch (premium) {
                case DISABILITY -> first ? 40_35 : last ? 53_15 : 49_65;
                case ENHANCED_DISABILITY -> first ? 19_70 : last ? 25_95 : 24_25;
            };
            sum = sum.add(BigDecimal.valueOf(amount));
        }
        return sum.subtract(pence(m.nonCareSupport())).max(BigDecimal.ZERO);
    }

    /** R4.6 of the domain rules, typed from its table. */
    private static int base(LocalDate on, AgeBand band) {
        int[][] table = {
            {2015, 72_40, 91_40, 189_00}, {2022, 74_60, 94_15, 194_70}, {2023, 82_15, 103_65, 214_35},
            {2024, 87_65, 110_60, 228_70}, {2025, 89_15, 112_50, 232_60}, {2026, 95_40, 120_40, 241_45}
        };
        int amount = 0;
        for (int[] year : table) {
            if (!on.isBefore(LocalDate.of(year[0], 4, 6))) {
                amount = switch (band) {
                    case AGE_18_TO_24 -> year[1];
                    case AGE_25_TO_PENSION -> year[2];
                    case PENSION_AGE -> year[3];
                };
            }
        }
        return amount;
    }

    private static BigDecimal pence(@Nullable Money money) {
        return money == null ? BigDecimal.ZERO : inPence(money.toString());
    }

    private static BigDecimal inPence(String pounds) {
        return new BigDecimal(pounds).movePointRight(2).stripTrailingZeros();
    }

    @Test
    void theCheckAgreesInEveryCase() {
        var bases = EnumSet.noneOf(Basis.class);
        int between = 0;
        for (int i = 0; i < CASES; i++) {
            var means = means();
            var expected = answer(means);
            var got = Charging.assess(means);
            var about = "seed " + SEED + ", case " + i + ": " + means;
            assertThat(got.basis().name()).as(about).isEqualTo(expected.basis());
            assertThat(pence(got.contribution())).as(about).isEqualByComparingTo(expected.pence());
            assertThat(got.contribution().plus(got.councilPays())).as(about).isEqualTo(means.weeklyCost());
            if (expected.guarantee() != null) {
                assertThat(pence(got.minimumIncomeGuarantee())).as(about).isEqualByComparingTo(expected.guarantee());
                assertThat(pence(got.tariffIncome())).as(about).isEqualByComparingTo(expected.tariff());
            }
            bases.add(got.basis());
            between += got.contribution().isPositive() && got.councilPays().isPositive() ? 1 : 0;
        }
        assertThat(bases).containsExactlyInAnyOrder(Basis.values());
        assertThat(between).as("cases in which both pay").isGreaterThan(CASES / 10);
    }

    private Means means() {
        var band = any(AgeBand.values());
        boolean given = random.nextInt(4) == 0;
        var premiums = premiums(band);
        boolean byKind = random.nextBoolean();
        var lightTouch = random.nextInt(8) == 0
                ? new LightTouch(
                        true, LightTouch.Conclusion.ABOVE_LIMIT, List.of(LightTouch.Evidence.CHARGE_CLEARLY_AFFORDABLE))
                : null;
        return new Means(
                day(!premiums.isEmpty()),
                band,
                money(400_00),
                byKind && random.nextBoolean() ? null : income(250),
                random.nextInt(3) == 0 ? Money.ZERO : money(random.nextInt(6) == 0 ? 60_000_00 : 24_000_00),
                maybe(money(90_00), null),
                maybe(money(40_00), null),
                given ? money(200_00) : null,
                maybe(money(60_00), null),
                maybe(money(random.nextInt(5) == 0 ? 400_00 : 30_00), null),
                null,
                null,
                lightTouch != null
                        ? Means.Assessment.LIGHT_TOUCH
                        : random.nextInt(12) == 0 ? Means.Assessment.REFUSED : maybe(Means.Assessment.FULL, null),
                lightTouch,
                random.nextInt(15) == 0 ? any(Exemption.values()) : null,
                byKind ? incomes() : null,
                random.nextInt(3) == 0 ? capitals() : null,
                premiums,
                random.nextInt(3) == 0 ? Boolean.valueOf(random.nextBoolean()) : null);
    }

    /** Premiums are loaded for some years only. */
    private LocalDate day(boolean withPremiums) {
        if (withPremiums) {
            return random.nextInt(3) == 0
                    ? LocalDate.of(2015, 4, 6).plusDays(random.nextInt(2557))
                    : LocalDate.of(2025, 4, 6).plusDays(random.nextInt(730));
        }
        return LocalDate.of(2015, 4, 6).plusDays(random.nextInt(4383));
    }

    private List<Premium> premiums(AgeBand band) {
        if (band == AgeBand.PENSION_AGE || random.nextBoolean()) {
            return List.of();
        }
        return random.nextBoolean() ? List.of(Premium.values()) : List.of(any(Premium.values()));
    }

    private List<Means.Income> incomes() {
        var incomes = new ArrayList<Means.Income>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var kind = any(IncomeKind.values());
            incomes.add(new Means.Income(kind, income(120)));
        }
        return incomes;
    }

    private List<Capital> capitals() {
        var capitals = new ArrayList<Capital>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var kind = any(Capital.Kind.values());
            capitals.add(new Capital(kind, money(20_000_00), maybe(1 + random.nextInt(4), null)));
        }
        return capitals;
    }

    private String income(int most) {
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(random.nextInt(most));
            case 1 -> random.nextInt(most) + "." + (10 + random.nextInt(90));
            default -> random.nextInt(most) + "." + (1000 + random.nextInt(9000));
        };
    }

    private Money money(int mostPence) {
        // steps of £250 and their neighbours are where the tariff turns
        int pence =
                random.nextInt(4) == 0 ? random.nextInt(1 + mostPence / 250_00) * 250_00 : random.nextInt(mostPence);
        return new Money(BigDecimal.valueOf(Math.max(0, pence + random.nextInt(3) - 1), 2));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(@Nullable T some, @Nullable T other) {
        return random.nextInt(3) > 0 ? some : other;
    }
}
