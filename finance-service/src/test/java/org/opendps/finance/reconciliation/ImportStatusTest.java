package org.opendps.finance.reconciliation;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportStatusTest {

    @Test
    void everyStepFromEveryState() {
        check(
                "Import of budgets",
                ImportStatus.values(),
                ImportStatus::next,
                Map.of("UNRECONCILED", "READY CANCELLED", "READY", "POSTED CANCELLED", "POSTED", "", "CANCELLED", ""));
    }
}
