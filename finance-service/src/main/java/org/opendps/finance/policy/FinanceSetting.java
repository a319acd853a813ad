package org.opendps.finance.policy;

import org.opendps.blocks.policy.Kind;
import org.opendps.blocks.policy.PolicySetting;

/** A thing about money that a council may decide for itself, and what can be its value. */
public enum FinanceSetting implements PolicySetting {
    /** Below this a virement is approved by somebody of finance who did not propose it. */
    VIREMENT_LIMIT_FINANCE(Kind.pounds(), true),
    /** Below this by a finance-approver; from here on the council decides. */
    VIREMENT_LIMIT_FINANCE_APPROVER(Kind.pounds(), true),
    /** The law by which invoices are paid: of most of the council's purchasing systems. */
    PAYMENT_REGIME(Kind.oneOf("PA23", "PCR2015"), false),
    /** By so much a session may be invoiced above or below its price and pass. */
    INVOICE_PRICE_TOLERANCE(Kind.pounds(), false),
    /** The Bank of England's rate of 30 June or 31 December, from the day after on. */
    LATE_PAYMENT_BASE_RATE(Kind.perCent(), false);

    private final Kind kind;
    private final boolean limitOfApproval;

    FinanceSetting(Kind kind, boolean limitOfApproval) {
        this.kind = kind;
        this.limitOfApproval = limitOfApproval;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isLimitOfApproval() {
        return limitOfApproval;
    }
}
