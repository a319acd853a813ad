package org.opendps.eligibility.transition.cohort;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.transition.FactRows;
import org.opendps.eligibility.transition.Gate;
import org.opendps.eligibility.transition.Missing;

/**
 * How far a cohort is.
 *
 * @param on the day of the change; without one, of each person the earliest possible
 * @param people all of them = ready + notReady + erased
 * @param withStatus how many a status is known of; the others were erased meanwhile
 * @param missing how many lack what; somebody may lack several things
 */
record CohortCounts(
        UUID id,
        String name,
        @Nullable LocalDate on,
        int people,
        int withStatus,
        int ready,
        int notReady,
        int erased,
        Map<Missing.Item, Integer> missing) {

    static CohortCounts of(CohortView cohort, List<FactRows.Row> rows, @Nullable LocalDate on, LocalDate today) {
        int ready = 0;
        int erased = 0;
        var missing = new EnumMap<Missing.Item, Integer>(Missing.Item.class);
        for (var item : Missing.Item.values()) {
            missing.put(item, 0);
        }
        for (var row : rows) {
            if (row.erased()) {
                erased++;
                continue;
            }
            var lacks = Gate.missing(row.facts(), on == null ? row.facts().earliestChange(today) : on);
            lacks.forEach(one -> missing.merge(one.item(), 1, Integer::sum));
            ready += lacks.isEmpty() ? 1 : 0;
        }
        int known = rows.size() - erased;
        return new CohortCounts(
                cohort.id(), cohort.name(), on, rows.size(), known, ready, known - ready, erased, missing);
    }
}
