package org.opendps.eligibility;

import org.junit.jupiter.api.Test;
import org.opendps.test.HouseRules;

class HouseRulesTest {

    @Test
    void hold() {
        new HouseRules("org.opendps.eligibility").hold();
    }
}
