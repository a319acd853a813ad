package org.opendps.registry.document;

/** What a document is. What rules say of each kind changes, and so stands in {@link Standards}. */
public enum DocumentKind {
    PUBLIC_LIABILITY_INSURANCE,
    EMPLOYERS_LIABILITY_INSURANCE,
    DBS_CERTIFICATE,
    SAFEGUARDING_POLICY,
    HEALTH_AND_SAFETY_POLICY,
    FOOD_HYGIENE_RATING,
    CQC_REGISTRATION,
    CQC_EXEMPTION_STATEMENT,
    ICO_REGISTRATION,
    MODERN_SLAVERY_STATEMENT,
    ACCOUNTS,
    /** What a council goes by when it suspends or removes a member. */
    EVIDENCE,
    OTHER;

    public boolean isInsurance() {
        return this == PUBLIC_LIABILITY_INSURANCE || this == EMPLOYERS_LIABILITY_INSURANCE;
    }
}
