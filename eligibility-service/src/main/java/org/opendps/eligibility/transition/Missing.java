package org.opendps.eligibility.transition;

/**
 * Something that is missing before a current service may change.
 *
 * @param what to do, in plain English and without a word about the person
 */
public record Missing(Item item, String what, String citation) {

    /** In a code. */
    public enum Item {
        ASSESSMENT,
        DETERMINATION,
        GROUND,
        SUPPORT_PLAN,
        PERSONAL_BUDGET
    }
}
