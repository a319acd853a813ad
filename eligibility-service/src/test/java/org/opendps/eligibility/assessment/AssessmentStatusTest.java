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
                Map.of("DRAFT", "RECORDED", "RECORDED", "DETERMINED", "DETERMINED", ""));
    }

    @Test
    void everyStepOfADetermination() {
        check(
                "Determination",
                DeterminationStatus.values(),
                DeterminationStatus::next,
                Map.of(
                        "AWAITING_COUNTERSIGNATURE",
                        "STANDING SENT_BACK SUPERSEDED",
                        "STANDING",
                        "SUPERSEDED",
                        "SENT_BACK",
                        "",
                        "SUPERSEDED",
                        ""));
    }
}
