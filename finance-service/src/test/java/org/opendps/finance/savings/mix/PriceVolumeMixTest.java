package org.opendps.finance.savings.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

class PriceVolumeMixTest {

    private static final Line CENTRE = new Line("DAY-CENTRE", "STANDARD");
    private static final Line ENHANCED = new Line("DAY-CENTRE", "ENHANCED");

    private static Quantity of(long units, String unitCost) {
        return Quantity.of(units, Money.of(unitCost).times(units));
    }

    private static Effects effects(Map<Line, Quantity> baseline, Map<Line, Quantity> actual, Line... closed) {
        return PriceVolumeMix.of(baseline, actual, Set.of(closed)).effects();
    }

    /** Scenario 5: half of what is bought costs 54 pounds instead of 60. */
    @Test
    void splitsTheExampleOfKent() {
        var effects = effects(
                Map.of(CENTRE, of(100_000, "60.00")),
                Map.of(CENTRE, of(52_500, "60.00").plus(of(52_500, "54.00"))));
        assertThat(List.of(effects.price(), effects.volume(), effects.mix(), effects.total()))
                .extracting(Money::toString)
                .containsExactly("-315000.00", "300000.00", "0.00", "-15000.00");
        assertThat(effects.saved(Set.of(Effect.PRICE))).isEqualTo(Money.of("315000.00"));
        assertThat(effects.saved(Set.of(Effect.values()))).isEqualTo(Money.of("15000.00"));
    }

    /**
     * Two lines, by hand: 60 at 50 and 40 at 100 cost 7000, on average 70. Then q1 of each at p1: price is (p1-p0)q1 of
     * both, volume (Q1-100) x 70, mix the rest of the change.
     */
    @ParameterizedTest
    @CsvSource({
        // nothing changes
        "60, 50.00, 40, 100.00, 0.00, 0.00, 0.00",
        // the same number of sessions, 20 of them moved to the cheaper line: 80 x 50 + 20 x 100 = 6000
        "80, 50.00, 20, 100.00, 0.00, 0.00, -1000.00",
        // twice of everything
        "120, 50.00, 80, 100.00, 0.00, 7000.00, 0.00",
        // 10 more of the dearer line only, at 99: 60 x 50 + 50 x 99 = 7950; price -50, volume 700, mix 300
        "60, 50.00, 50, 99.00, -50.00, 700.00, 300.00",
        // nobody comes any more
        "0, 50.00, 0, 100.00, 0.00, -7000.00, 0.00"
    })
    void splitsTwoLinesByHand(
            int cheap, String cheapCost, int dear, String dearCost, String price, String volume, String mix) {
        var effects = effects(
                Map.of(CENTRE, of(60, "50.00"), ENHANCED, of(40, "100.00")),
                Map.of(CENTRE, of(cheap, cheapCost), ENHANCED, of(dear, dearCost)));
        assertThat(List.of(effects.price(), effects.volume(), effects.mix()))
                .extracting(Money::toString)
                .containsExactly(price, volume, mix);
    }

    @Test
    void whatHasNoBaselineStandsApart() {
        var effects = effects(
                Map.of(CENTRE, of(10, "60.00")),
                Map.of(CENTRE, of(10, "59.00"), new Line("SOCIAL_CLUB", null), of(3, "20.00")));
        assertThat(effects.newLines()).isEqualTo(Money.of("60.00"));
        assertThat(effects.price()).isEqualTo(Money.of("-10.00"));
        assertThat(effects.volume()).isEqualTo(Money.ZERO);
        assertThat(effects.total()).isEqualTo(Money.of("50.00"));
        assertThat(effects.lines())
                .extracting(Effects.OfLine::standing)
                .containsExactly(Effects.Standing.COMPARED, Effects.Standing.NEW);
    }

    @Test
    void whatFallsBecauseAServiceWasClosedIsNoVolumeAndWhatIsLeftOfItIsComparedByPrice() {
        var baseline = Map.of(CENTRE, of(100, "60.00"), ENHANCED, of(50, "80.00"));
        var actual = Map.of(CENTRE, of(90, "60.00"), ENHANCED, of(20, "79.00"));
        var open = effects(baseline, actual);
        assertThat(open.closed()).isEqualTo(Money.ZERO);
        // 40 fewer at 10000 / 150
        assertThat(open.volume()).isEqualTo(Money.of("-2666.67"));
        var closed = effects(baseline, actual, ENHANCED);
        assertThat(closed.closed()).isEqualTo(Money.of("-2400.00"));
        assertThat(closed.price()).isEqualTo(Money.of("-20.00"));
        // 110 instead of 120, of which the baseline cost 6000 + 1600: 63.33 on average
        assertThat(closed.volume()).isEqualTo(Money.of("-633.33"));
        assertThat(closed.total()).isEqualTo(open.total()).isEqualTo(Money.of("-3020.00"));
    }

    @Test
    void growthOfAClosedServiceIsVolume() {
        var effects = effects(Map.of(CENTRE, of(10, "60.00")), Map.of(CENTRE, of(11, "60.00")), CENTRE);
        assertThat(effects.closed()).isEqualTo(Money.ZERO);
        assertThat(effects.volume()).isEqualTo(Money.of("60.00"));
    }

    @Test
    void spendOfAnUnknownBandIsComparedWithTheWholeCategory() {
        var effects = effects(
                Map.of(CENTRE, of(60, "50.00"), ENHANCED, of(40, "100.00")),
                Map.of(new Line("DAY-CENTRE", null), of(100, "69.00")));
        assertThat(effects.price()).isEqualTo(Money.of("-100.00"));
        assertThat(effects.lines()).hasSize(1);
    }

    @Test
    void nothingIsNothing() {
        assertThat(effects(Map.of(), Map.of()).total()).isEqualTo(Money.ZERO);
    }

    /** Whatever the figures, nothing is lost or counted twice. */
    @RepeatedTest(200)
    void effectsAlwaysAddUpToTheWholeChange(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var baseline = new HashMap<Line, Quantity>();
        var actual = new HashMap<Line, Quantity>();
        var closed = new HashSet<Line>();
        var before = Money.ZERO;
        var after = Money.ZERO;
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            var line = new Line("C" + i, random.nextBoolean() ? "B" : null);
            if (random.nextInt(5) > 0) {
                var amount = Money.rounded(java.math.BigDecimal.valueOf(random.nextInt(100_000_000), 2));
                baseline.put(line, Quantity.of(1 + random.nextInt(5000), amount));
                before = before.plus(amount);
            }
            if (random.nextInt(5) > 0) {
                var amount = Money.rounded(java.math.BigDecimal.valueOf(random.nextInt(100_000_000), 2));
                actual.put(line, Quantity.of(1 + random.nextInt(5000), amount));
                after = after.plus(amount);
            }
            if (random.nextInt(4) == 0) {
                closed.add(line);
            }
        }
        var effects = PriceVolumeMix.of(baseline, actual, closed).effects();
        assertThat(effects.total()).isEqualTo(after.minus(before));
        assertThat(Money.sum(List.of(
                        effects.price(), effects.volume(), effects.mix(), effects.newLines(), effects.closed())))
                .isEqualTo(effects.total());
        assertThat(effects.closed().isPositive()).isFalse();
        if (baseline.size() == 1 && closed.isEmpty()) {
            assertThat(effects.mix().pounds().abs()).isLessThanOrEqualTo(new java.math.BigDecimal("0.01"));
        }
    }
}
