package org.opendps.calloff.placement.absence;

/** Why a placement rests. */
public enum AbsenceKind {
    HOSPITAL,
    HOLIDAY,
    /** Nothing is paid: the place was not offered. */
    PROVIDER_CLOSED,
    OTHER;

    /** Whether the place is kept open for the person, who is away. */
    public boolean isOfThePerson() {
        return this != PROVIDER_CLOSED;
    }
}
