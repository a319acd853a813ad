package org.opendps.eligibility.person.carer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who cares for whom; {@code ended} is the day on which it was over. */
record CarerLinkView(
        UUID id,
        UUID adult,
        UUID carer,
        CarerLink.Relationship relationship,
        boolean livesTogether,
        LocalDate from,
        @Nullable LocalDate ended) {

    static CarerLinkView of(CarerLink link) {
        return new CarerLinkView(
                link.id(),
                link.adult(),
                link.carer(),
                link.relationship(),
                link.livesTogether(),
                link.starts(),
                link.ended());
    }
}
