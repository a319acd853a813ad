package org.opendps.eligibility.assessment.written;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.key.ClosedWords;

/** Closes what the record says with the person's key, and opens it. */
@ApplicationScoped
public class ClosedRecord {

    private static final String WORDS = "determination_writing.words";
    private static final String SENT_TO = "determination_dispatch.sent_to";

    private final ClosedWords closed;

    ClosedRecord(ClosedWords closed) {
        this.closed = closed;
    }

    byte[] close(UUID personRef, Words words) {
        return closed.close(personRef, WORDS, words);
    }

    public Words of(UUID personRef, Writing writing) {
        return closed.open(personRef, WORDS, writing.words(), Words.class);
    }

    byte @Nullable [] closeName(UUID personRef, @Nullable String to) {
        return to == null ? null : closed.close(personRef, SENT_TO, to);
    }

    DispatchView view(UUID personRef, Dispatch dispatch) {
        var to = dispatch.sentTo()
                .map(name -> closed.open(personRef, SENT_TO, name, String.class))
                .orElse(null);
        return DispatchView.of(dispatch, to);
    }
}
