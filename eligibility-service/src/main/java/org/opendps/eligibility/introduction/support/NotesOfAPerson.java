package org.opendps.eligibility.introduction.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of support notes: how long, and for the person to see. */
@ApplicationScoped
class NotesOfAPerson implements CaseWork, PartOfExport {

    private final NotesOfPeople rows;

    NotesOfAPerson(NotesOfPeople rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return rows.findByIdOptional(personRef)
                .map(row -> new Kept(RecordKind.CARE_RECORD, "support notes", London.dateOf(row.writtenAt())));
    }

    @Override
    public String name() {
        return "supportNotes";
    }

    @Override
    public List<?> about(UUID personRef) {
        return rows.findByIdOptional(personRef).stream()
                .map(row -> NotesView.of(row, rows.open(row)))
                .toList();
    }
}
