package org.opendps.eligibility.assessment;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Assessment",
                AssessmentStatus.values(),
                AssessmentStatus::next,
                Map.of("RECORDED", "DETERMINED", "DETERMINED", ""));
    }
}
