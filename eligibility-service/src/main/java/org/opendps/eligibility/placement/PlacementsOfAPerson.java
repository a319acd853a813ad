package org.opendps.eligibility.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** A placement that runs holds back the closure of a record, and is a part of what was done for the person. */
@ApplicationScoped
class PlacementsOfAPerson implements CaseWork {

    private final Placements placements;

    PlacementsOfAPerson(Placements placements) {
        this.placements = placements;
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return placements
                .last(personRef)
                .map(placement -> new Kept(RecordKind.CARE_RECORD, "placement", placement.lastDay()));
    }
}
