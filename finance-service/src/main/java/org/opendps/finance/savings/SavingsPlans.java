package org.opendps.finance.savings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.schedule.FinancialYear;

@ApplicationScoped
class SavingsPlans implements PanacheRepositoryBase<SavingsPlan, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('savings plan ' || :plan, 0)) as text)";

    SavingsPlan seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    /** For a change: whoever comes second sees what the first has done. */
    SavingsPlan held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static SavingsPlan own(@Nullable SavingsPlan found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(plan -> plan.authority().equals(authority))
                .orElseThrow(() -> new NotFound("savings plan", id).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code savings-plan-exists} */
    void keepNew(SavingsPlan plan) {
        alone(plan);
        find(
                        "authority = ?1 and directorate = ?2 and financialYear = ?3 and withdrawnAt is null order by id",
                        plan.authority(),
                        plan.directorate(),
                        plan.financialYear().toString())
                .firstResultOptional()
                .ifPresent(known -> {
                    throw new SavingsRefused.SavingsPlanExists(
                                    known.id(), known.title(), known.directorate(), known.financialYear())
                            .refused();
                });
        persistAndFlush(plan);
    }

    /** Until the transaction ends: whoever comes second sees the plan of the first, and can be told of it. */
    private void alone(SavingsPlan plan) {
        getEntityManager()
                .createNativeQuery(ALONE)
                .setParameter("plan", plan.authority() + " " + plan.directorate() + " " + plan.financialYear())
                .getSingleResult();
    }

    /** Whose target is a line of that budget, the first agreed first. */
    List<SavingsPlan> ofBudget(UUID budgetId, String authority) {
        return list("budgetId = ?1 and authority = ?2 and withdrawnAt is null order by id", budgetId, authority);
    }

    /** The first agreed first, one more than the limit. */
    List<SavingsPlan> page(String authority, @Nullable FinancialYear year, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = year == null
                ? find("authority = ?1 and id > ?2 order by id", authority, from)
                : find(
                        "authority = ?1 and id > ?2 and financialYear = ?3 order by id",
                        authority,
                        from,
                        year.toString());
        return found.page(0, limit + 1).list();
    }
}
