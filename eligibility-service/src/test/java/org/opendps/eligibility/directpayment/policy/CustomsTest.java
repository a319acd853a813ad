package org.opendps.eligibility.directpayment.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CustomsTest {

    @Test
    void holdUntilACouncilDecides() {
        var rule = Customs.on(LocalDate.of(2026, 11, 23));
        assertThat(rule.paid()).isEqualTo(PaymentPolicy.Paid.NET);
        assertThat(rule.surplusWeeks()).isEqualTo(8);
    }
}
