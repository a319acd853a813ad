package org.opendps.registry.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.intake.line.RowProblem;

/**
 * What became of a line, before it is kept.
 *
 * @param numbers that it takes, which only one organisation can have
 */
record RowOutcome(
        long line,
        String reference,
        Outcome outcome,
        List<RowProblem> problems,
        @Nullable UUID provider,
        @Nullable UUID application,
        List<String> numbers) {

    static RowOutcome refused(long line, String reference, RowProblem... problems) {
        return refused(line, reference, List.of(problems));
    }

    static RowOutcome refused(long line, String reference, List<RowProblem> problems) {
        return new RowOutcome(line, reference, Outcome.REFUSED, problems, null, null, List.of());
    }

    /** Not taken, and this is who it is about. */
    static RowOutcome refused(long line, String reference, RowProblem problem, UUID provider) {
        return new RowOutcome(line, reference, Outcome.REFUSED, List.of(problem), provider, null, List.of());
    }
}
