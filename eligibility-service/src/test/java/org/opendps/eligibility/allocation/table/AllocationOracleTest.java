package org.opendps.eligibility.allocation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.allocation.table.PointsTable.About;
import org.opendps.eligibility.allocation.table.PointsTable.Band;
import org.opendps.eligibility.allocation.table.PointsTable.Choice;
import org.opendps.eligibility.allocation.table.PointsTable.Question;

/**
 * The indicative sum once more, in whole pence: the points are drawn first and the table is made around them. Shares no
 * rule with the code that it judges.
 */
class AllocationOracleTest {

    private static final long SEED = 20_130_503;
    private static final int CASES = 5_000;

    private final Random random = new Random(SEED);

    @Test
    void theSumAgreesInEveryCase() {
        int carersCounted = 0;
        for (int i = 0; i < CASES; i++) {
            var about = "seed " + SEED + ", case " + i;
            int questions = 1 + random.nextInt(8);
            var table = new ArrayList<Question>();
            var answers = new ArrayList<Answer>();
            long needs = 0;
            long carer = 0;
            for (int q = 0; q < questions; q++) {
                var kind = random.nextInt(4) == 0 ? About.CARER_SUPPORT : About.NEEDS;
                int worth = random.nextInt(300);
                table.add(question("Q" + q, kind, worth));
                answers.add(new Answer("Q" + q, "CHOSEN"));
                if (kind == About.NEEDS) {
                    needs += worth;
                } else {
                    carer += worth;
                }
            }
            Collections.shuffle(answers, random);
            long counted = needs < carer ? 0 : needs - carer;
            int basisPoints = random.nextInt(10_000);
            boolean priced = random.nextBoolean();
            long pricePence = random.nextInt(5_000);
            var bands = priced ? null : bands();
            long beforePence = priced ? counted * pricePence : bandOf(bands, counted);
            // half up: 10 000 basis points are all of it
            long contingencyPence = (beforePence * basisPoints * 2 + 10_000) / 20_000;
            long yearlyPence = beforePence - contingencyPence;
            long weeklyPence = (yearlyPence * 2 + 52) / 104;

            var sum = Allocation.of(
                    new PointsTable(
                            table,
                            priced ? money(pricePence) : null,
                            bands,
                            BigDecimal.valueOf(basisPoints, 2).toPlainString()),
                    answers);

            assertThat(sum.countedPoints()).as(about).isEqualTo((int) counted);
            assertThat(sum.beforeContingency()).as(about).isEqualTo(money(beforePence));
            assertThat(sum.contingency()).as(about).isEqualTo(money(contingencyPence));
            assertThat(sum.yearly()).as(about).isEqualTo(money(yearlyPence));
            assertThat(sum.weekly()).as(about).isEqualTo(money(weeklyPence));
            assertThat(sum.lines()).as(about).hasSize(questions + 5);
            carersCounted += carer > 0 && counted > 0 ? 1 : 0;
        }
        assertThat(carersCounted).isGreaterThan(CASES / 10);
    }

    private Question question(String code, About kind, int worth) {
        var choices = new ArrayList<>(
                List.of(new Choice("CHOSEN", "the one", worth), new Choice("OTHER", "another", random.nextInt(300))));
        Collections.shuffle(choices, random);
        return new Question(code, code, kind, choices);
    }

    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        int from = 0;
        long yearly = 0;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            yearly += random.nextInt(400_000);
            bands.add(new Band(from, money(yearly)));
            from += 1 + random.nextInt(250);
        }
        return bands;
    }

    private static long bandOf(@Nullable List<Band> bands, long points) {
        var byPoints = new TreeMap<Integer, Long>();
        for (var band : bands == null ? List.<Band>of() : bands) {
            byPoints.put(
                    band.fromPoints(), band.yearly().pounds().movePointRight(2).longValueExact());
        }
        return byPoints.floorEntry((int) points).getValue();
    }

    private static Money money(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}
