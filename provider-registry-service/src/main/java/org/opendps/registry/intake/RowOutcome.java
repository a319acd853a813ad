package org.opendps.registry.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a line, before it is kept. */
record RowOutcome(
        long line,
        String reference,
        Outcome outcome,
        List<RowProblem> problems,
        @Nullable UUID provider,
        @Nullable UUID application) {

    static RowOutcome refused(long line, String reference, List<RowProblem> problems) {
        return new RowOutcome(line, reference, Outcome.REFUSED, problems, null, null);
    }
}
