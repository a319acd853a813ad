package org.opendps.eligibility.assessment.written;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.MadeDeterminations;
import org.opendps.eligibility.person.export.PartOfExport;

/** What was written for the person, and sent. */
@ApplicationScoped
class RecordsOfAPerson implements PartOfExport {

    private final MadeDeterminations made;
    private final Writings writings;
    private final Dispatches dispatches;
    private final ClosedRecord closed;

    RecordsOfAPerson(MadeDeterminations made, Writings writings, Dispatches dispatches, ClosedRecord closed) {
        this.made = made;
        this.writings = writings;
        this.dispatches = dispatches;
        this.closed = closed;
    }

    @Override
    public String name() {
        return "writtenRecords";
    }

    /** Who else was sent a copy stays with them. */
    @Override
    public List<?> about(UUID personRef) {
        var determinations = made.list("personRef = ?1 order by position", personRef).stream()
                .map(MadeDetermination::id)
                .toList();
        return Stream.concat(
                        writings.of(determinations).stream()
                                .map(writing -> WritingView.of(writing, closed.of(personRef, writing))),
                        dispatches.of(determinations).stream().map(dispatch -> DispatchView.of(dispatch, null)))
                .toList();
    }
}
