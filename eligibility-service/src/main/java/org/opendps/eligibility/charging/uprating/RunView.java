package org.opendps.eligibility.charging.uprating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A re-assessment of everybody, with its progress.
 *
 * @param tally how many would pay more, less or the same, and how many a person has to look at
 * @param application null before it is approved
 * @param passedOver what was not applied after all: somebody was assessed, or a record closed, after the preview
 */
record RunView(
        UUID id,
        RunStatus status,
        LocalDate on,
        List<IncomeChange> incomeChanges,
        Progress preview,
        @Nullable Progress application,
        Tally tally,
        int passedOver,
        String preparedBy,
        Instant preparedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    private static final int ALL = 100;

    record Progress(int done, int of, int percent) {

        static Progress of(int done, int total) {
            return new Progress(done, total, total == 0 ? ALL : (int) ((long) done * ALL / total));
        }
    }
}
