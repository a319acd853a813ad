package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Who is entitled, and to how much. */
final class EntitlementChapter {

    private final Stage stage;

    EntitlementChapter(Stage stage) {
        this.stage = stage;
    }

    void tell() {
        stage.telling()
                .step(
                        "A practitioner assesses a person",
                        () -> {
                            stage.person().register();
                            stage.person().assess();
                            return stage.person().determine();
                        },
                        determination -> {
                            Sums.mustEqual(
                                    "The determination",
                                    "ELIGIBLE",
                                    determination.get("decision").asText());
                            Sums.mustEqual(
                                    "The number of outcomes out of reach",
                                    Person.OUT_OF_REACH,
                                    determination.get("unableCount").asInt());
                            return "Eligible: "
                                    + determination.get("unableCount").asInt()
                                    + " of 10 outcomes cannot be achieved ("
                                    + citations(determination)
                                    + ").\nOnly the practitioner sees the name; everybody else sees "
                                    + stage.person().ref() + ".";
                        });
        stage.telling().id("personRef", stage.person().ref());
        var contribution = stage.telling()
                .step(
                        "What the person pays of £110.00 a week",
                        () -> stage.person().contributionTo(Stage.WEEK),
                        c -> {
                            Sums.mustEqual(
                                    "What the person and the council pay together",
                                    new BigDecimal(Stage.WEEK),
                                    Sums.pounds(c.get("contribution")).add(Sums.pounds(c.get("councilPays"))));
                            return Sums.shown(c.get("contribution")) + " from the person, "
                                    + Sums.shown(c.get("councilPays")) + " from the council; nobody is left below "
                                    + Sums.shown(c.get("minimumIncomeGuarantee")) + " a week (rates of "
                                    + c.get("ratesVersion").asText() + ").";
                        });
        var agreed = stage.telling()
                .step(
                        "Support plan agreed, personal budget stands",
                        () -> stage.person()
                                .agree(stage.person()
                                        .planSupport(
                                                Stage.WEEK,
                                                contribution.get("contribution").asText())
                                        .expect(201)),
                        budget -> {
                            Sums.mustEqual(
                                    "The personal budget of a week",
                                    new BigDecimal(Stage.WEEK),
                                    Sums.pounds(budget.get("weeklyAmount")));
                            Sums.mustEqual(
                                    "What the adult pays",
                                    contribution.get("contribution").asText(),
                                    budget.get("adultPays").asText());
                            Sums.mustEqual(
                                    "Adult pays and council pays together",
                                    Sums.pounds(budget.get("weeklyAmount")),
                                    Sums.pounds(budget.get("adultPays")).add(Sums.pounds(budget.get("councilPays"))));
                            return Sums.shown(budget.get("weeklyAmount"))
                                    + " a week for two sessions (Care Act 2014 s.26: adult and council together).";
                        });
        stage.telling()
                .amount("personalBudgetWeekly", agreed.get("weeklyAmount").asText());
    }

    private static String citations(JsonNode determination) {
        var regulations = determination.get("reasons").findValuesAsText("citation").stream()
                .map(citation -> citation.replace("SI 2015/313 reg ", ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return "SI 2015/313 reg " + regulations;
    }
}
