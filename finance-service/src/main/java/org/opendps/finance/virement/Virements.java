package org.opendps.finance.virement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Virements implements PanacheRepositoryBase<Virement, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Virement seen(UUID id, UUID budget, String authority) {
        return own(findById(id), id, budget, authority);
    }

    /** For a step: whoever comes second sees what the first has done. */
    Virement held(UUID id, UUID budget, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, budget, authority);
    }

    private static Virement own(@Nullable Virement found, UUID id, UUID budget, String authority) {
        return Optional.ofNullable(found)
                .filter(virement -> virement.authority().equals(authority) && virement.isOf(budget))
                .orElseThrow(() -> new NotFound("virement", id).refused());
    }

    /** From and to a budget, the first proposed first, one more than the limit. */
    List<Virement> page(UUID budget, @Nullable UUID after, int limit) {
        return find(
                        "(fromBudgetId = ?1 or toBudgetId = ?1) and id > ?2 order by id",
                        budget,
                        after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
