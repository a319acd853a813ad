package org.opendps.finance.virement;

import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policy;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.policy.FinanceSetting;

/**
 * Who may move how much on a day (domain rule R6.12): below the first limit somebody of finance, below the second a
 * finance-approver, from there on the council, whose decision a finance-approver carries out.
 *
 * @param policyVersion what the approval stores
 */
record VirementLimits(Money ofFinance, Money ofApprovers, String policyVersion) {

    static VirementLimits of(Policy policy) {
        return new VirementLimits(
                policy.pounds(FinanceSetting.VIREMENT_LIMIT_FINANCE),
                policy.pounds(FinanceSetting.VIREMENT_LIMIT_FINANCE_APPROVER),
                policy.version());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code above-virement-limit}, {@code virement-needs-decision} */
    void mustLet(Officer by, Money amount, @Nullable String decision) {
        if (ofFinance.isMoreThan(amount)) {
            return;
        }
        if (!by.approvesMore()) {
            throw new VirementRefused.AboveVirementLimit(amount, ofFinance).refused();
        }
        if (!ofApprovers.isMoreThan(amount) && (decision == null || decision.isBlank())) {
            throw new VirementRefused.VirementNeedsDecision(amount, ofApprovers).refused();
        }
    }
}
