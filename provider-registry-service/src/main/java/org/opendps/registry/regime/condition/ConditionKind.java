package org.opendps.registry.regime.condition;

/** What a condition asks about; the law has a word on some kinds. */
public enum ConditionKind {
    AUDITED_ACCOUNTS,
    FINANCIAL_STANDING,
    INSURANCE,
    PREVIOUS_CONTRACT,
    QUALIFICATION,
    TECHNICAL_ABILITY,
    SAFEGUARDING,
    POLICY,
    OTHER
}
