package org.opendps.eligibility.allocation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.eligibility.allocation.table.PointsTable.About;
import org.opendps.eligibility.allocation.table.PointsTable.Band;
import org.opendps.eligibility.allocation.table.PointsTable.Choice;
import org.opendps.eligibility.allocation.table.PointsTable.Question;

/** Rule R5.3: (320 − 40) points × £21.50 = £6,020.00, less 5% = £5,719.00. */
class AllocationTest {

    private static final Question MEALS = question("MEALS", About.NEEDS, 0, 120);
    private static final Question OUT = question("OUT", About.NEEDS, 0, 200);
    private static final Question CARER = question("CARER", About.CARER_SUPPORT, 0, 40, 400);
    private static final List<Question> QUESTIONS = List.of(MEALS, OUT, CARER);

    private static Question question(String code, About about, int... points) {
        return new Question(
                code,
                "Question " + code,
                about,
                Arrays.stream(points)
                        .mapToObj(each -> new Choice("P" + each, each + " points", each))
                        .toList());
    }

    private static PointsTable priced(String contingency) {
        return new PointsTable(QUESTIONS, Money.of("21.50"), null, contingency);
    }

    private static PointsTable banded(Band... bands) {
        return new PointsTable(QUESTIONS, null, List.of(bands), "5");
    }

    private static Band band(int from, String yearly) {
        return new Band(from, Money.of(yearly));
    }

    private static List<Answer> answers(String meals, String out, String carer) {
        return List.of(new Answer("MEALS", meals), new Answer("OUT", out), new Answer("CARER", carer));
    }

    private static String refusal(PointsTable table, List<Answer> answers) {
        return Objects.requireNonNull(catchThrowableOfType(Refused.class, () -> Allocation.of(table, answers)))
                .refusal()
                .reason();
    }

    @Test
    void worksTheExampleOutWithEveryLine() {
        var sum = Allocation.of(priced("5"), answers("P120", "P200", "P40"));
        assertThat(sum.points()).isEqualTo(320);
        assertThat(sum.carerPoints()).isEqualTo(40);
        assertThat(sum.countedPoints()).isEqualTo(280);
        assertThat(sum.beforeContingency()).isEqualTo(Money.of("6020.00"));
        assertThat(sum.contingency()).isEqualTo(Money.of("301.00"));
        assertThat(sum.yearly()).isEqualTo(Money.of("5719.00"));
        assertThat(sum.weekly()).isEqualTo(Money.of("109.98"));
        assertThat(sum.lines())
                .extracting(Indication.Line::points)
                .containsExactly(120, 200, -40, 280, 280, null, null, null);
        assertThat(sum.lines())
                .filteredOn(line -> line.amount() != null)
                .extracting(line -> Objects.requireNonNull(line.amount()).pounds())
                .containsExactly(
                        new BigDecimal("6020.00"),
                        new BigDecimal("-301.00"),
                        new BigDecimal("5719.00"),
                        new BigDecimal("109.98"));
    }

    @ParameterizedTest
    @CsvSource({"0, 6020.00", "2.5, 5869.50", "33.33, 4013.53", "99.99, 0.60"})
    void takesTheContingencyOffToThePenny(String percent, String yearly) {
        assertThat(Allocation.of(priced(percent), answers("P120", "P200", "P40"))
                        .yearly())
                .isEqualTo(Money.of(yearly));
    }

    @Test
    void aCarersSupportTakesAwayAllPointsAtMost() {
        var sum = Allocation.of(priced("5"), answers("P120", "P0", "P400"));
        assertThat(sum.countedPoints()).isZero();
        assertThat(sum.yearly()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"P0, P0, 0.00", "P120, P0, 950.00", "P0, P200, 4750.00", "P120, P200, 4750.00"})
    void aBandCountsFromItsPointsOn(String meals, String out, String yearly) {
        var table = banded(band(0, "0.00"), band(120, "1000.00"), band(200, "5000.00"), band(321, "9000.00"));
        assertThat(Allocation.of(table, answers(meals, out, "P0")).yearly()).isEqualTo(Money.of(yearly));
    }

    @Test
    void refusesAnswersThatDoNotFit() {
        var table = priced("5");
        assertThat(refusal(table, List.of(new Answer("MEALS", "P0"), new Answer("OUT", "P0"))))
                .isEqualTo("answers-unsound");
        assertThat(refusal(table, answers("P120", "P120", "P0"))).isEqualTo("answers-unsound");
        var twice = new java.util.ArrayList<>(answers("P0", "P0", "P0"));
        twice.add(new Answer("OUT", "P200"));
        assertThat(refusal(table, twice)).isEqualTo("answers-unsound");
        var strange = catchThrowableOfType(
                Refused.class, () -> Allocation.of(table, List.of(new Answer("Quillfeather", "P0"))));
        assertThat(strange.refusal().detail()).contains("MEALS, OUT, CARER").doesNotContain("Quillfeather");
    }

    @Test
    void refusesTablesThatDoNotFit() {
        var fits = answers("P0", "P0", "P0");
        assertThat(refusal(banded(band(1, "0.00")), fits)).isEqualTo("points-table-unsound");
        assertThat(refusal(banded(band(0, "0.00"), band(9, "2.00"), band(9, "3.00")), fits))
                .isEqualTo("points-table-unsound");
        assertThat(refusal(banded(band(0, "0.00"), band(9, "2.00"), band(10, "1.99")), fits))
                .isEqualTo("points-table-unsound");
        assertThat(refusal(new PointsTable(List.of(MEALS, MEALS), Money.of("1.00"), null, "5"), fits))
                .isEqualTo("points-table-unsound");
        var sameCode = new Question("X", "?", About.NEEDS, List.of(new Choice("A", "a", 1), new Choice("A", "b", 2)));
        assertThat(refusal(new PointsTable(List.of(sameCode), Money.of("1.00"), null, "5"), fits))
                .isEqualTo("points-table-unsound");
        assertThat(Allocation.of(banded(band(0, "1.00"), band(9, "1.00")), fits).beforeContingency())
                .isEqualTo(Money.of("1.00"));
    }
}
