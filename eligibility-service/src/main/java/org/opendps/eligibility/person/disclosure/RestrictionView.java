package org.opendps.eligibility.person.disclosure;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.opendps.eligibility.person.access.Restriction;

/** Why a record is restricted, and who opens it. */
record RestrictionView(UUID personRef, Restriction.Kind kind, Set<String> practitioners) {

    static RestrictionView of(UUID personRef, Restriction restriction) {
        return new RestrictionView(personRef, restriction.kind(), new TreeSet<>(restriction.practitioners()));
    }
}
