package org.opendps.eligibility.charging.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.key.ClosedWords;

/** What was written on a suspension, closed and open. */
@ApplicationScoped
class Notes {

    private static final String COLUMN = "charging_suspension.note";

    private final ClosedWords words;

    Notes(ClosedWords words) {
        this.words = words;
    }

    byte @Nullable [] close(UUID personRef, @Nullable String note) {
        return note == null ? null : words.close(personRef, COLUMN, note);
    }

    SuspensionView view(ChargingSuspension of) {
        var note = of.note();
        return new SuspensionView(
                of.id(),
                of.personRef(),
                of.starts(),
                of.ends(),
                of.reason(),
                note == null ? null : words.open(of.personRef(), COLUMN, note, String.class),
                of.suspendedBy(),
                of.suspendedAt());
    }
}
