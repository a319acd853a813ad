package org.opendps.eligibility.transition.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.transition.FactRows;
import org.opendps.eligibility.transition.Missing;
import org.opendps.eligibility.transition.ReadinessView;

/** How far one of a cohort is: codes and dates only. */
record CohortRow(
        UUID personRef,
        State state,
        List<Missing.Item> missing,
        @Nullable LocalDate on,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate determinedOn,
        @Nullable LocalDate planAgreedOn,
        @Nullable LocalDate planFrom) {

    /** In a code. */
    enum State {
        READY,
        NOT_READY,
        ERASED
    }

    static CohortRow of(FactRows.Row row, @Nullable LocalDate on, LocalDate today) {
        if (row.erased()) {
            return new CohortRow(row.personRef(), State.ERASED, List.of(), null, null, null, null, null);
        }
        var facts = row.facts();
        var view = ReadinessView.of(row.personRef(), facts, on == null ? facts.earliestChange(today) : on);
        return new CohortRow(
                view.personRef(),
                view.ready() ? State.READY : State.NOT_READY,
                view.missing().stream().map(Missing::item).toList(),
                view.on(),
                view.assessedOn(),
                view.determinedOn(),
                view.planAgreedOn(),
                view.planFrom());
    }
}
