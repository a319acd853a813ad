package org.opendps.finance.invoice;

import static org.hamcrest.Matchers.equalTo;
import static org.opendps.finance.invoice.Invoiced.invoice;
import static org.opendps.finance.invoice.Invoiced.line;
import static org.opendps.finance.invoice.Invoiced.send;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.TestStack;

/** An invoice is paid by the law of the purchasing system that its placements were called off from. */
@QuarkusTest
@WithTestResource(TestStack.class)
class LawOfInvoiceTest {

    private FinanceStory story;

    @BeforeEach
    void aCouncilWithMoney() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "20000.00", "2027-28", "20000.00"))
                .personalBudget("1000.00");
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private UUID placementUnder(@Nullable String regime) {
        var placement = UUID.randomUUID();
        var asked = story.asking(placement, "2026-11-30", "2027-04-30");
        asked.put("replacesFrom", null);
        asked.put("regime", regime);
        story.changed(asked, "PLACEMENT_PLANNED");
        return placement;
    }

    private void isDue(String law, String on, UUID... placements) {
        FinanceStory.clock("2026-12-08T12:00:00Z");
        Stream.of(placements)
                .forEach(placement -> Returned.approved(story.provider, placement, "2026-11-30", "2026-12-03"));
        send(
                        story.provider,
                        invoice(
                                "L-" + UUID.randomUUID(),
                                "2026-12-08",
                                "0.00",
                                Stream.of(placements)
                                        .map(placement ->
                                                line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT"))
                                        .toList()))
                .then()
                .statusCode(201)
                .body("term.regime", equalTo(law))
                .body("term.dueOn", equalTo(on));
    }

    @ParameterizedTest
    @CsvSource({
        // 30 days from the day of receipt: PCR 2015 reg 113(2)
        "PCR2015_DPS, PCR2015, 2027-01-07",
        // 30 days beginning with it: Procurement Act 2023 s.68(2)
        "PA23_DYNAMIC_MARKET, PA23, 2027-01-06",
        "PA23_OPEN_FRAMEWORK, PA23, 2027-01-06",
        "PA23_LIGHT_TOUCH_FRAMEWORK, PA23, 2027-01-06",
        // a place that was brought in: by the council's policy
        ", PA23, 2027-01-06"
    })
    void isDueByTheRegimeOfItsPlacement(@Nullable String regime, String law, String due) {
        isDue(law, due, placementUnder(regime));
    }

    @Test
    void aChangeOfThePlacementIsPaidByTheLawOfItsAward() {
        var placement = placementUnder("PCR2015_DPS");
        story.changed(story.asking(placement, "2026-12-01", "2027-04-30"), "PLACEMENT_VARIED");
        isDue("PCR2015", "2027-01-07", placement);
    }

    @Test
    void ofTwoLawsTheSoonerCounts() {
        isDue("PA23", "2027-01-06", placementUnder("PCR2015_DPS"), placementUnder("PA23_OPEN_FRAMEWORK"));
    }
}
