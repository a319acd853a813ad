package org.opendps.eligibility.person.closure;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.eligibility.person.Closure;
import org.opendps.eligibility.person.Person;

/** A closed record whose time is over. */
record DueView(UUID personRef, LocalDate closedOn, Closure.Reason reason, String closedBy, LocalDate erasableFrom) {

    static DueView of(Person person) {
        var closure = person.closure().orElseThrow();
        return new DueView(
                person.personRef(),
                closure.closedOn(),
                closure.closedFor(),
                closure.closedBy(),
                closure.erasableFrom());
    }

    /** What the list is ordered by. */
    String key() {
        return erasableFrom + "/" + personRef;
    }
}
