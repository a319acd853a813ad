package org.opendps.eligibility.introduction.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.key.ClosedWords;

/** The notes on people, closed and open. */
@ApplicationScoped
public class NotesOfPeople implements PanacheRepositoryBase<SupportNotes, UUID> {

    private static final String COLUMN = "support_notes.notes";

    private final ClosedWords words;

    NotesOfPeople(ClosedWords words) {
        this.words = words;
    }

    byte[] close(UUID personRef, Notes notes) {
        return words.close(personRef, COLUMN, notes);
    }

    Notes open(SupportNotes row) {
        return words.open(row.personRef(), COLUMN, row.notes(), Notes.class);
    }

    public Optional<Notes> of(UUID personRef) {
        return findByIdOptional(personRef).map(this::open);
    }
}
