package org.opendps.eligibility.assessment.written;

import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.idempotency.ShownOnce;

/** Reasons and advice with the version of the record that they make. */
record WritingView(
        UUID determinationId,
        int recordVersion,
        @ShownOnce String reasons,
        @ShownOnce String advice,
        String writtenBy,
        Instant writtenAt) {

    static WritingView of(Writing writing, Words words) {
        return new WritingView(
                writing.determinationId(),
                writing.number(),
                words.reasons(),
                words.advice(),
                writing.writtenBy(),
                writing.writtenAt());
    }

    @Override
    public String toString() {
        return "WritingView of " + determinationId;
    }
}
