package org.opendps.registry.document.kind;

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

    /** As it reads within a sentence. */
    public String title() {
        return switch (this) {
            case PUBLIC_LIABILITY_INSURANCE -> "public liability insurance";
            case EMPLOYERS_LIABILITY_INSURANCE -> "employers' liability insurance";
            case DBS_CERTIFICATE -> "DBS certificate";
            case SAFEGUARDING_POLICY -> "safeguarding policy";
            case HEALTH_AND_SAFETY_POLICY -> "health and safety policy";
            case FOOD_HYGIENE_RATING -> "food hygiene rating";
            case CQC_REGISTRATION -> "CQC registration";
            case CQC_EXEMPTION_STATEMENT -> "CQC exemption statement";
            case ICO_REGISTRATION -> "ICO registration";
            case MODERN_SLAVERY_STATEMENT -> "modern slavery statement";
            case ACCOUNTS -> "accounts";
            case EVIDENCE -> "evidence";
            case OTHER -> "other document";
        };
    }

    public boolean isInsurance() {
        return this == PUBLIC_LIABILITY_INSURANCE || this == EMPLOYERS_LIABILITY_INSURANCE;
    }
}
