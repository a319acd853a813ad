package org.opendps.eligibility.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** A placement that runs holds back the closure of a record, and is a part of what was done for the person. */
@ApplicationScoped
class PlacementsOfAPerson implements CaseWork, PartOfExport {

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

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public List<?> about(UUID personRef) {
        return placements.list("personRef = ?1 order by placementId", personRef).stream()
                .map(Placement::bought)
                .toList();
    }
}
