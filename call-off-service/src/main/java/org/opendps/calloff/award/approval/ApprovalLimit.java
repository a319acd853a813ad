package org.opendps.calloff.award.approval;

import java.util.Collection;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.award.AwardRefused;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.policy.Setting;

/**
 * Up to which yearly cost somebody may approve an award: of several roles the highest counts. The cost of a year is that
 * of 52 weeks, and what is paid once (domain rule R6.15).
 */
public record ApprovalLimit(Money limit, String policyVersion) {

    private static final int WEEKS = 52;

    public static ApprovalLimit of(Collection<String> roles, Policy policy) {
        var limit = Money.ZERO;
        if (roles.contains(Roles.COMMISSIONER)) {
            limit = limit.max(policy.pounds(Setting.APPROVAL_LIMIT_COMMISSIONER));
        }
        if (roles.contains(Roles.FINANCE_APPROVER)) {
            limit = limit.max(policy.pounds(Setting.APPROVAL_LIMIT_FINANCE_APPROVER));
        }
        return new ApprovalLimit(limit, policy.version());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code above-approval-limit} */
    public void mustCover(Money yearly) {
        if (yearly.isMoreThan(limit)) {
            throw new AwardRefused.AboveApprovalLimit(yearly, limit).refused();
        }
    }

    public static Money yearlyCost(Terms terms) {
        return terms.weeklyCost().times(WEEKS).plus(terms.oneOffCost());
    }
}
