package org.opendps.eligibility.introduction.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes on a person as practitioners see them. */
record NotesView(
        UUID personRef,
        @Nullable String access,
        @Nullable List<Notes.Risk> risks,
        @Nullable String emergency,
        String writtenBy,
        Instant writtenAt) {

    static NotesView of(SupportNotes row, Notes notes) {
        return new NotesView(
                row.personRef(), notes.access(), notes.risks(), notes.emergency(), row.writtenBy(), row.writtenAt());
    }

    @Override
    public String toString() {
        return "NotesView " + personRef;
    }
}
