package org.opendps.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, DAY-CENTRE, COUNCIL_MANAGED, true",
        "true, true, DAY-CENTRE, DIRECT_PAYMENT, false",
        "false, true, DAY-CENTRE, DIRECT_PAYMENT, true",
        "true, true, TRANSPORT, COUNCIL_MANAGED, false",
        "true, true, ESCORT, COUNCIL_MANAGED, false",
        "true, false, TRANSPORT, COUNCIL_MANAGED, true"
    })
    void paysForWhatItDoesNotExclude(
            boolean noDirectPayments, boolean noTravel, String category, String route, boolean pays) {
        assertThat(new Scope(noDirectPayments, noTravel)
                        .whyNotFor(category, route, Set.of("TRANSPORT", "ESCORT"))
                        .isEmpty())
                .isEqualTo(pays);
    }
}
