package org.opendps.eligibility.plan;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Support plan",
                PlanStatus.values(),
                PlanStatus::next,
                Map.of(
                        "DRAFT",
                        "AGREED",
                        "AGREED",
                        "SUSPENDED SUPERSEDED ENDED",
                        "SUSPENDED",
                        "AGREED SUPERSEDED ENDED",
                        "SUPERSEDED",
                        "",
                        "ENDED",
                        ""));
    }
}
