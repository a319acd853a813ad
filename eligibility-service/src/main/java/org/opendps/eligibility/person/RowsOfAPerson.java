package org.opendps.eligibility.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
}
