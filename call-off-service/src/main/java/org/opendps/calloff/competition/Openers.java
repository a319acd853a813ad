package org.opendps.calloff.competition;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who opened the bids, and how many were opened.
 *
 * @param bids null before the opening, when nobody may know
 */
@Embeddable
record Openers(
        @JdbcTypeCode(SqlTypes.JSON) List<Opener> openers,
        @Nullable Integer bids) {

    static final Openers NOBODY = new Openers(List.of(), null);

    boolean include(String subject) {
        return openers.stream().anyMatch(opener -> opener.subject().equals(subject));
    }

    /** @throws org.opendps.blocks.problem.Refused 422: nobody counts twice */
    Openers with(Opener opener) {
        if (include(opener.subject())) {
            throw new OpeningRefused.TwoDifferentPersons(opener.name()).refused();
        }
        return new Openers(Stream.concat(openers.stream(), Stream.of(opener)).toList(), bids);
    }

    Openers opened(int more) {
        return new Openers(openers, bids == null ? more : bids + more);
    }
}
