package org.opendps.eligibility.transition.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Cohorts implements PanacheRepositoryBase<Cohort, UUID> {

    private static final String FILL = """
            insert into cohort_person (cohort_id, person_ref)
            select :cohort, p.person_ref from person p
            where p.authority = :authority and p.status <> 'ERASED' and p.person_ref = any(:people)
            """;

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    Cohort get(Caller caller, UUID id) {
        var found = findByIdOptional(id).orElseThrow(() -> new NotFound("cohort", id).refused());
        caller.mustBelongTo(found.authority(), "cohort", id);
        return found;
    }

    /** @return how many of them the council has a record of */
    int fill(Cohort cohort, List<UUID> people) {
        return getEntityManager()
                .createNativeQuery(FILL)
                .setParameter("cohort", cohort.id())
                .setParameter("authority", cohort.authority())
                .setParameter("people", people.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** In the order in which they were made. */
    List<Cohort> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
