package org.opendps.finance.grant;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GrantStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Grant",
                GrantStatus.values(),
                GrantStatus::next,
                Map.of(
                        "PROPOSED",
                        "AWARDED REJECTED",
                        "AWARDED",
                        "PAID ENDED RECOVERED",
                        "PAID",
                        "ENDED RECOVERED",
                        "ENDED",
                        "RECOVERED",
                        "RECOVERED",
                        "",
                        "REJECTED",
                        ""));
    }
}
