package org.opendps.finance.virement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.officer.Officer;

/** Domain rule R6.12: below £10,000 a manager, below £100,000 a director, else Cabinet. */
class VirementLimitsTest {

    private static final VirementLimits LIMITS =
            new VirementLimits(Money.of("10000.00"), Money.of("100000.00"), "default-2015-02-26");

    @ParameterizedTest
    @CsvSource({
        "finance,          0.01,      ,            ",
        "finance,          9999.99,   ,            ",
        "finance,          10000.00,  ,            above-virement-limit",
        "finance,          10000.00,  Cabinet 41,  above-virement-limit",
        "finance-approver, 10000.00,  ,            ",
        "finance-approver, 99999.99,  ,            ",
        "finance-approver, 100000.00, ,            virement-needs-decision",
        "finance-approver, 100000.00, ' ',         virement-needs-decision",
        "finance-approver, 100000.00, Cabinet 41,  ",
    })
    void eachHasALimit(String role, String amount, @Nullable String decision, @Nullable String refusal) {
        var by = new Officer("s-1", "somebody", role.equals("finance-approver"));
        if (refusal == null) {
            assertThatCode(() -> LIMITS.mustLet(by, Money.of(amount), decision)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> LIMITS.mustLet(by, Money.of(amount), decision))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().reason()).isEqualTo(refusal));
        }
    }
}
