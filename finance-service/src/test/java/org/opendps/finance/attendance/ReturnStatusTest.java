package org.opendps.finance.attendance;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Attendance return",
                ReturnStatus.values(),
                ReturnStatus::next,
                Map.of("SUBMITTED", "APPROVED REJECTED", "APPROVED", "", "REJECTED", ""));
    }
}
