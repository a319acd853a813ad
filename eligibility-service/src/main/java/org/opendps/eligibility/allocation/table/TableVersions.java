package org.opendps.eligibility.allocation.table;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class TableVersions implements PanacheRepositoryBase<TableVersion, UUID> {

    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('points table of ' || :authority, 0)) as text)";

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    TableVersion get(UUID id, Caller caller) {
        var found = findByIdOptional(id).orElseThrow(() -> new NotFound("points table", id).refused());
        caller.mustBelongTo(found.authority(), "points table", id);
        return found;
    }

    /**
     * Of the versions that have started the last to start; of two of one day the later one.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code no-table-in-force}
     */
    public TableVersion inForce(String authority, LocalDate day) {
        return find("authority = ?1 and startsOn <= ?2 order by startsOn desc, number desc", authority, day)
                .firstResultOptional()
                .orElseThrow(() -> new NoTableInForce(day).refused());
    }

    /** Until the transaction ends nobody else enters a version of the council: each has a number of its own. */
    int nextNumber(String authority) {
        getEntityManager()
                .createNativeQuery(ALONE)
                .setParameter("authority", authority)
                .getSingleResult();
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(number), 0) from TableVersion where authority = :authority",
                                Integer.class)
                        .setParameter("authority", authority)
                        .getSingleResult()
                + 1;
    }

    /** In order of entry. */
    List<TableVersion> page(String authority, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("authority = ?1 and id > ?2 order by id", authority, from)
                .page(0, limit + 1)
                .list();
    }
}
