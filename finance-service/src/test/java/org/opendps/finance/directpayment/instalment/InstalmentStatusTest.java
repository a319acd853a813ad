package org.opendps.finance.directpayment.instalment;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InstalmentStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Instalment",
                InstalmentStatus.values(),
                InstalmentStatus::next,
                Map.of("DUE", "PAID WITHDRAWN", "PAID", "DUE", "WITHDRAWN", "PAID"));
    }
}
