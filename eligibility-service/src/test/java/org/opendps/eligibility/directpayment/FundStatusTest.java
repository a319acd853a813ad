package org.opendps.eligibility.directpayment;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FundStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Direct payment",
                FundStatus.values(),
                FundStatus::next,
                Map.of("REFUSED", "", "APPROVED", "AGREED TERMINATED", "AGREED", "TERMINATED", "TERMINATED", ""));
    }
}
