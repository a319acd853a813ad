package org.opendps.eligibility.person.detail;

/** The main reason why somebody is supported, by the categories of the national return on adult social care. */
public enum PrimarySupportReason {
    PHYSICAL_ACCESS_AND_MOBILITY,
    PHYSICAL_PERSONAL_CARE,
    SENSORY_VISUAL,
    SENSORY_HEARING,
    SENSORY_DUAL,
    MEMORY_AND_COGNITION,
    LEARNING_DISABILITY,
    MENTAL_HEALTH,
    SOCIAL_SUBSTANCE_MISUSE,
    SOCIAL_ASYLUM_SEEKER,
    SOCIAL_ISOLATION_OR_OTHER,
    SOCIAL_SUPPORT_TO_CARER
}
