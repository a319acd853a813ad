package org.opendps.eligibility.allocation.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.allocation.table.Indication.Line;
import org.opendps.eligibility.allocation.table.PointsTable.About;
import org.opendps.eligibility.allocation.table.PointsTable.Question;

/** (points for needs − points for a carer's support) × price, or the band of it, less the contingency: rule R5.3. */
public final class Allocation {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal WEEKS = new BigDecimal(52);

    private final PointsTable table;
    private final List<Line> lines = new ArrayList<>();

    private Allocation(PointsTable table) {
        this.table = table;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when table or answers are not sound */
    public static Indication of(PointsTable table, List<Answer> answers) {
        table.mustBeSound();
        return new Allocation(table).add(byQuestion(table, answers));
    }

    private static Map<String, String> byQuestion(PointsTable table, List<Answer> answers) {
        var given = new HashMap<String, String>();
        for (var answer : answers) {
            if (table.questions().stream().noneMatch(question -> question.code().equals(answer.question()))) {
                throw new AnswersUnsound("An answer is to a question that the table does not have; it has "
                                + String.join(
                                        ", ",
                                        table.questions().stream()
                                                .map(Question::code)
                                                .toList()) + ".")
                        .refused();
            }
            if (given.put(answer.question(), answer.choice()) != null) {
                throw new AnswersUnsound("The question " + answer.question() + " is answered twice.").refused();
            }
        }
        return given;
    }

    private Indication add(Map<String, String> answers) {
        int points = 0;
        int carerPoints = 0;
        for (var question : table.questions()) {
            int worth = points(question, answers);
            if (question.about() == About.NEEDS) {
                points += worth;
            } else {
                carerPoints += worth;
            }
        }
        int counted = Math.max(0, points - carerPoints);
        lines.add(new Line("Points that count, at least none", counted, null));
        var before = worth(counted);
        var contingency =
                Money.rounded(before.pounds().multiply(table.contingency()).divide(HUNDRED));
        lines.add(new Line("Contingency of " + table.contingencyPercent() + "%", null, contingency.negated()));
        var yearly = before.minus(contingency);
        lines.add(new Line("Indicative budget a year", null, yearly));
        var weekly = new Money(yearly.pounds().divide(WEEKS, 2, RoundingMode.HALF_UP));
        lines.add(new Line("Indicative budget a week: a 52nd", null, weekly));
        return new Indication(points, carerPoints, counted, before, contingency, yearly, weekly, List.copyOf(lines));
    }

    private int points(Question question, Map<String, String> answers) {
        var chosen = answers.get(question.code());
        if (chosen == null) {
            throw new AnswersUnsound("The question " + question.code() + " is not answered.").refused();
        }
        var choice = question.choices().stream()
                .filter(each -> each.code().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new AnswersUnsound(
                                "The answer to " + question.code() + " is none of the choices of that question.")
                        .refused());
        int signed = question.about() == About.NEEDS ? choice.points() : -choice.points();
        lines.add(new Line(question.text() + ": " + choice.text(), signed, null));
        return choice.points();
    }

    private Money worth(int counted) {
        var price = table.pricePerPoint();
        if (price != null) {
            var sum = price.times(counted);
            lines.add(new Line("At £" + price + " a point", counted, sum));
            return sum;
        }
        var band = Objects.requireNonNull(table.bands()).stream()
                .filter(each -> each.fromPoints() <= counted)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
        lines.add(new Line("Band from " + band.fromPoints() + " points", counted, band.yearly()));
        return band.yearly();
    }
}
