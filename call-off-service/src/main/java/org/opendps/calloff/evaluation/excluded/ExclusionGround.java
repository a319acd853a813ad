package org.opendps.calloff.evaluation.excluded;

/** Why a bid that was opened no longer counts. */
public enum ExclusionGround {
    EXCLUDED_SUPPLIER("The supplier is an excluded supplier", "Procurement Act 2023 s.26(1), s.41(1), s.57(1)"),
    EXCLUDABLE_SUPPLIER("The supplier is excludable", "Procurement Act 2023 s.26(2), s.57(2)"),
    CONFLICT_OF_INTEREST("A conflict of interest gives an unfair advantage", "Procurement Act 2023 s.82(4)"),
    NOT_A_MEMBER(
            "The supplier is no active member any more", "Procurement Act 2023 s.34(3), s.45; PCR 2015 reg 34(21)"),
    CONDITIONS_NOT_MET("It does not meet the conditions", "Procurement Act 2023 s.19(3)(a); PCR 2015 reg 56"),
    PROCEDURAL_BREACH("It broke a rule of the procedure", "Procurement Act 2023 s.19(3)(c), (6)"),
    /** By a decision on what the bidder was asked, and in no other way. */
    PRICE_NOT_EXPLAINED(
            "Its price is abnormally low and was not explained",
            "Procurement Act 2023 s.19(3)(b), (4), (5); PCR 2015 reg 69"),
    /** By a decision on what the bidder was asked, and in no other way. */
    NOT_PUT_RIGHT("It was not put right", "Procurement Act 2023 s.19(3)(c), (6); PCR 2015 reg 56(4)");

    private final String words;
    private final String citation;

    ExclusionGround(String words, String citation) {
        this.words = words;
        this.citation = citation;
    }

    /** Whether the bidder is asked first where it is asked for clarifications. */
    public boolean isDecidedOn() {
        return this == PRICE_NOT_EXPLAINED || this == NOT_PUT_RIGHT;
    }

    String words() {
        return words;
    }

    String citation() {
        return citation;
    }
}
