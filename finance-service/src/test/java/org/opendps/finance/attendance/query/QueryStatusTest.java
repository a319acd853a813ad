package org.opendps.finance.attendance.query;

import static org.opendps.test.StateTable.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStatusTest {

    @Test
    void goesItsWay() {
        check(
                "Query",
                QueryStatus.values(),
                QueryStatus::next,
                Map.of("OPEN", "ANSWERED CLOSED", "ANSWERED", "CLOSED", "CLOSED", ""));
    }
}
