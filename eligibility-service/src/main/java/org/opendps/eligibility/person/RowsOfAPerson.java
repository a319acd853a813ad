package org.opendps.eligibility.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

/** What features keep of a person, in pages: the latest first. */
public final class RowsOfAPerson {

    private RowsOfAPerson() {}

    /**
     * @param rows of entities with {@code personRef} and an {@code id} that grows
     * @param after the last id of the page before
     * @return up to one more than the limit: the one too many tells that there is a next page
     */
    public static <T> List<T> page(
            PanacheRepositoryBase<T, UUID> rows, UUID personRef, @Nullable UUID after, int limit) {
        var found = after == null
                ? rows.find("personRef = ?1 order by id desc", personRef)
                : rows.find("personRef = ?1 and id < ?2 order by id desc", personRef, after);
        return found.page(0, limit + 1).list();
    }

    /**
     * Whose something is, before it is read itself: who waits for the person must hold nothing that others wait for.
     *
     * @param what it is called in a refusal
     * @throws org.opendps.blocks.problem.Refused 404 also for another council's
     */
    public static UUID personOf(
            PanacheRepositoryBase<?, UUID> rows, Class<?> entity, UUID id, String what, Caller caller) {
        var query = "select personRef, authority from " + entity.getSimpleName() + " where id = ?1";
        var row = rows.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(what, id).refused());
        caller.mustBelongTo((String) row[1], what, id);
        return (UUID) row[0];
    }
}
