package org.opendps.finance.invoice;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoiceStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Invoice",
                InvoiceStatus.values(),
                InvoiceStatus::next,
                Map.of(
                        "HOLD",
                        "MATCHED DISPUTED REJECTED",
                        "MATCHED",
                        "HOLD DISPUTED PAID",
                        "DISPUTED",
                        "HOLD MATCHED REJECTED",
                        "PAID",
                        "MATCHED",
                        "REJECTED",
                        ""));
    }
}
