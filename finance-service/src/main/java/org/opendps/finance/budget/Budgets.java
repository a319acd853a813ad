package org.opendps.finance.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Budget get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("budget", id).refused());
    }

    boolean has(String authority, String costCentre, String subjectiveCode) {
        return count(
                        "authority = ?1 and costCentre = ?2 and subjectiveCode = ?3",
                        authority,
                        costCentre,
                        subjectiveCode)
                > 0;
    }

    List<Budget> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? FIRST : after)
                .page(0, limit + 1)
                .list();
    }
}
