package org.opendps.eligibility.facs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of earlier assessments: how long, and for the person to see. */
@ApplicationScoped
class FacsOfAPerson implements CaseWork, PartOfExport {

    private final FacsAssessments facs;
    private final Remembering remembering;

    FacsOfAPerson(FacsAssessments facs, Remembering remembering) {
        this.facs = facs;
        this.remembering = remembering;
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return facs.find("personRef = ?1 order by id desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(RecordKind.CARE_RECORD, "earlier assessment", latest.recordedOn()));
    }

    @Override
    public String name() {
        return "facsAssessments";
    }

    @Override
    public List<?> about(UUID personRef) {
        return facs.list("personRef = ?1 order by id", personRef).stream()
                .map(remembering::view)
                .toList();
    }
}
