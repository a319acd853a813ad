package org.opendps.eligibility.person.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.access.Access;
import org.opendps.eligibility.person.access.Outcome;
import org.opendps.eligibility.person.access.Purpose;

/**
 * Who looked at a person, or tried to.
 *
 * @param by user name
 * @param authority the council that they work for, if they work for one
 * @param what method and path, without the ids
 * @param throughBrokenGlass the record was restricted, and open by a reason that was given
 * @param reason of a broken glass; not readable any more once the person is erased
 */
record AccessView(
        UUID id,
        Instant at,
        String by,
        String roles,
        @Nullable String authority,
        Purpose purpose,
        String what,
        Outcome outcome,
        boolean throughBrokenGlass,
        @Nullable String reason,
        @Nullable Instant openUntil) {

    static AccessView of(Access access, @Nullable String reason) {
        return new AccessView(
                access.id(),
                access.at(),
                access.username(),
                access.roles(),
                access.authority().orElse(null),
                access.purpose(),
                access.what(),
                access.outcome(),
                access.isThroughBrokenGlass(),
                reason,
                access.openUntil().orElse(null));
    }

    @Override
    public String toString() {
        return "AccessView " + id;
    }
}
