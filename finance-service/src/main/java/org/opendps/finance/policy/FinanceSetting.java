package org.opendps.finance.policy;

import org.opendps.blocks.policy.Kind;
import org.opendps.blocks.policy.PolicySetting;

/** A thing about money that a council may decide for itself, and what can be its value. */
public enum FinanceSetting implements PolicySetting {
    /** Below this a virement is approved by somebody of finance who did not propose it. */
    VIREMENT_LIMIT_FINANCE(Kind.pounds()),
    /** Below this by a finance-approver; from here on the council decides. */
    VIREMENT_LIMIT_FINANCE_APPROVER(Kind.pounds());

    private final Kind kind;

    FinanceSetting(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isLimitOfApproval() {
        return true;
    }
}
