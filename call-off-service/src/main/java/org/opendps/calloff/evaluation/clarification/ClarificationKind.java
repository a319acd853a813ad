package org.opendps.calloff.evaluation.clarification;

/** What is asked for. */
public enum ClarificationKind {
    /** Words only: nothing follows from it but better understanding. */
    CLARIFICATION,
    /** Something formal is missing or wrong, and may be put right within the hours of the policy. */
    CORRECTION,
    /** Domain rule R9.7: how so low a price can be. */
    ABNORMALLY_LOW;

    boolean isDecided() {
        return switch (this) {
            case CLARIFICATION -> false;
            case CORRECTION, ABNORMALLY_LOW -> true;
        };
    }
}
