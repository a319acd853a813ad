package org.opendps.eligibility.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.eligibility.criteria.Outcome;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.PlanLine;

class SupportPlanTest {

    private static SupportPlan costing(String... lines) {
        var request = new PlanRequest(
                Stream.of(lines).map(SupportPlanTest::line).toList(),
                Money.ZERO,
                FundingRoute.COUNCIL_MANAGED,
                LocalDate.parse("2026-11-23"),
                null,
                null,
                null,
                null,
                null);
        var content = PlanContent.of(
                request,
                List.of(),
                new byte[0],
                "1",
                (weekly, said) -> Objects.requireNonNull(said),
                LocalDate.parse("2026-11-23"));
        return new SupportPlan(UUID.randomUUID(), "E06000054", content, "practitioner");
    }

    private static PlanLine line(String weeklyCost) {
        return new PlanLine(
                null,
                "DAY",
                "NORTH",
                List.of(Outcome.RELATIONSHIPS),
                1,
                Set.of(DayOfWeek.MONDAY),
                null,
                Money.of(weeklyCost),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void takesASumThatTheDatabaseHasRoomForAndNoMore() {
        assertThat(costing("999999999999.00", "0.99").weeklyAmount()).isEqualTo(Money.of("999999999999.99"));
        assertThatThrownBy(() -> costing("999999999999.00", "1.00"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo("week-too-costly"));
    }
}
