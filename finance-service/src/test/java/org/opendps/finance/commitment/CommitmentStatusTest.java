package org.opendps.finance.commitment;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Commitment",
                CommitmentStatus.values(),
                CommitmentStatus::next,
                Map.of("RESERVED", "FIRM RELEASED", "REFUSED", "", "FIRM", "RELEASED", "RELEASED", ""));
    }
}
