package org.opendps.registry.application.decision;

/** Why a decision takes fifteen working days instead of ten (PCR 2015 reg 34(17)). */
public enum ExtensionReason {
    ADDITIONAL_DOCUMENTS,
    VERIFICATION_OF_CRITERIA,
    OTHER
}
