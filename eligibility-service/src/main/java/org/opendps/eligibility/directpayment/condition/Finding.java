package org.opendps.eligibility.directpayment.condition;

/**
 * What came of one condition.
 *
 * @param condition a code, such as {@code CONDITION_3_MANAGES}
 */
public record Finding(Condition condition, Outcome outcome, String citation, String finding) {

    /** In a code. */
    public enum Outcome {
        MET,
        NOT_MET,
        DOES_NOT_ARISE
    }

    /** What has to be so. */
    public enum Condition {
        CAPACITY_TO_ASK,
        NOMINATED_PERSON_AGREES,
        OTHERS_WHO_ARE_AUTHORISED_SUPPORT_IT,
        NOT_EXCLUDED,
        NO_PAYMENT_TO_FAMILY_IN_THE_HOUSEHOLD,
        NO_LONG_STAY_IN_A_CARE_HOME,
        ACTS_IN_BEST_INTERESTS,
        MANAGES_THE_MONEY,
        APPROPRIATE_WAY
    }
}
