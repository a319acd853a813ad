package org.opendps.registry.membership.sanction;

/** Why a member is not invited for a while; an officer's or the law's act, never that of a date. */
public enum SuspensionReason {
    SAFEGUARDING_CONCERN,
    QUALITY_CONCERN,
    CONDITION_NOT_MET,
    INVESTIGATION,
    AT_OWN_REQUEST,
    OTHER
}
