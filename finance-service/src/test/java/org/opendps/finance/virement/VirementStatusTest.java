package org.opendps.finance.virement;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VirementStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Virement",
                VirementStatus.values(),
                VirementStatus::next,
                Map.of("PROPOSED", "APPROVED REJECTED", "APPROVED", "", "REJECTED", ""));
    }
}
