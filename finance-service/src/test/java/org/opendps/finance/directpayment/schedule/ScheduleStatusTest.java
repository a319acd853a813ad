package org.opendps.finance.directpayment.schedule;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Direct payment schedule",
                ScheduleStatus.values(),
                ScheduleStatus::next,
                Map.of("PROPOSED", "APPROVED REJECTED", "APPROVED", "", "REJECTED", ""));
    }
}
