package org.opendps.calloff.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.award.approval.ApprovalLimit;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.policy.Setting;

class ApprovalLimitTest {

    private static Policy policy() {
        var values = new HashMap<String, Policy.Value>();
        values.put(Setting.APPROVAL_LIMIT_COMMISSIONER.written(), new Policy.Value("5720.00", "test", true));
        values.put(Setting.APPROVAL_LIMIT_FINANCE_APPROVER.written(), new Policy.Value("57200.00", "test", true));
        return new Policy("test", values);
    }

    private static Terms terms(String weekly, String once) {
        var day = LocalDate.of(2027, 1, 4);
        return new Terms(
                "E06000054",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "DAY",
                "NORTH",
                "COUNCIL_MANAGED",
                Money.of(weekly),
                1,
                VatCode.EXEMPT,
                List.of(DayOfWeek.MONDAY),
                1,
                Money.of(weekly),
                Money.of(once),
                day,
                day,
                true,
                null);
    }

    /** Domain rule R6.15: 52 weeks and what is paid once. 110.00 a week is 5,720.00 a year. */
    @ParameterizedTest
    @CsvSource({
        "commissioner, 110.00, 0.00, true",
        "commissioner, 110.00, 0.01, false",
        "commissioner, 110.01, 0.00, false",
        "finance-approver, 110.01, 0.00, true",
        "finance-approver, 1100.00, 0.00, true",
        "finance-approver, 1100.00, 0.01, false",
        "auditor, 0.01, 0.00, false",
    })
    void limitOfTheRoleCoversTheYearlyCost(String role, String weekly, String once, boolean covered) {
        boolean mayApprove;
        try {
            ApprovalLimit.of(Set.of(role), policy()).mustCover(ApprovalLimit.yearlyCost(terms(weekly, once)));
            mayApprove = true;
        } catch (Refused refused) {
            assertThat(refused.refusal().reason()).isEqualTo("above-approval-limit");
            mayApprove = false;
        }
        assertThat(mayApprove).isEqualTo(covered);
    }
}
