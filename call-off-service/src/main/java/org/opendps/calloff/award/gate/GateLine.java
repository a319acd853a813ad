package org.opendps.calloff.award.gate;

import java.time.LocalDate;

/**
 * One thing that has to be in order.
 *
 * @param finding what was found, and when it is not in order what to do
 */
public record GateLine(What what, boolean passed, String finding, String citation, LocalDate checkedOn) {

    public enum What {
        MEMBER_ACTIVE,
        EXCLUSION_AND_DEBARMENT,
        DOCUMENTS_IN_FORCE,
        SUPPLIER_INFORMATION,
        /** No failure is recorded by which it stops before the support ends. */
        PROVIDER_GOES_ON,
        CONFLICTS_DECLARED,
        PERSONAL_BUDGET,
        TRANSITION,
        DECISION_IN_EFFECT,
        RATE_WITHIN_CAP,
        PLACE_FREE,
        /** Of a public contract that is awarded directly for urgent needs. */
        TRANSPARENCY_NOTICE,
        /** Of a public contract that is competed for on a dynamic market, or openly below the threshold. */
        TENDER_NOTICE
    }
}
