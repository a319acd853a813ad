package org.opendps.calloff.competition.lot;

/** For whom is bought. */
public enum CallOffKind {
    /** One person's support, from the personal budget. */
    PERSON,
    /** Places for several people, paid as they are used. */
    GROUP,
    /** Places that are paid for whether they are used or not (domain rule R6.3). */
    BLOCK;

    public boolean isForOnePerson() {
        return this == PERSON;
    }
}
