package org.opendps.finance.directpayment.account;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Account of a direct payment",
                AccountStatus.values(),
                AccountStatus::next,
                Map.of(
                        "NOTHING_TO_RECOVER",
                        "",
                        "PROPOSED",
                        "AWAITING_REPAYMENT RECOVERED WAIVED",
                        "AWAITING_REPAYMENT",
                        "RECOVERED WAIVED",
                        "RECOVERED",
                        "AWAITING_REPAYMENT",
                        "WAIVED",
                        ""));
    }
}
