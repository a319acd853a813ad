package org.opendps.finance.payrun.hold;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldStatusTest {

    @Test
    void everyStepFromEveryState() {
        check("Hold", HoldStatus.values(), HoldStatus::next, Map.of("HELD", "RELEASED", "RELEASED", ""));
    }
}
