package org.opendps.eligibility.assessment.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.MadeDeterminations;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of determinations: how long, for the person to see, and whose each is. */
@ApplicationScoped
class DeterminationsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final MadeDeterminations made;
    private final Contents contents;

    DeterminationsOfAPerson(MadeDeterminations made, Contents contents) {
        this.made = made;
        this.contents = contents;
    }

    @Override
    public String path() {
        return "/v1/determinations/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return made.findByIdOptional(id).map(determination -> determination.personRef());
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return made.find("personRef = ?1 order by position desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(RecordKind.CARE_RECORD, "determination", London.dateOf(latest.determinedAt())));
    }

    @Override
    public String name() {
        return "determinations";
    }

    @Override
    public List<?> about(UUID personRef) {
        var key = contents.keyOf(personRef);
        return made.list("personRef = ?1 order by position", personRef).stream()
                .map(determination -> DeterminationView.of(determination, contents, key))
                .toList();
    }
}
