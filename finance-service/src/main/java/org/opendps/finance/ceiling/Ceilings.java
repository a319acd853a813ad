package org.opendps.finance.ceiling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Ceilings implements PanacheRepositoryBase<LifetimeCeiling, UUID> {

    private static final String ONE_OF_A_BUDGET = "lifetime_ceiling_budget_pkey";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    LifetimeCeiling seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    LifetimeCeiling held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static LifetimeCeiling own(@Nullable LifetimeCeiling found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(ceiling -> ceiling.authority().equals(authority))
                .orElseThrow(() -> new NotFound("lifetime ceiling", id).refused());
    }

    Optional<LifetimeCeiling> lockOf(UUID budgetId) {
        return find("?1 member of budgetIds", budgetId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of these budgets that another ceiling counts. */
    List<UUID> countedElsewhere(UUID ceiling, Collection<UUID> budgets) {
        return getEntityManager()
                .createQuery(
                        "select b from LifetimeCeiling c join c.budgetIds b where c.id <> :own and b in :budgets order by b",
                        UUID.class)
                .setParameter("own", ceiling)
                .setParameter("budgets", budgets)
                .getResultList();
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when somebody else has counted one of its budgets meanwhile */
    void keep(LifetimeCeiling ceiling) {
        try {
            persistAndFlush(ceiling);
        } catch (ConstraintViolationException e) {
            if (ONE_OF_A_BUDGET.equals(e.getConstraintName())) {
                throw new BudgetUnderAnotherCeiling(List.copyOf(ceiling.budgetIds())).refused();
            }
            throw e;
        }
    }

    List<LifetimeCeiling> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
