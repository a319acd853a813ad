package org.opendps.eligibility.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.RowsOfAPerson;

@ApplicationScoped
class IndicativeBudgets implements PanacheRepositoryBase<IndicativeBudget, UUID> {

    private static final String WHAT = "indicative budget";

    private final KnownPeople people;

    IndicativeBudgets(KnownPeople people) {
        this.people = people;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    IndicativeBudget get(UUID id, Caller caller) {
        return mine(findByIdOptional(id), id, caller);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    IndicativeBudget getForChange(UUID id, Caller caller) {
        return mine(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, caller);
    }

    private IndicativeBudget mine(Optional<IndicativeBudget> found, UUID id, Caller caller) {
        var budget = found.orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(budget.authority(), WHAT, id);
        people.mustBeKnownTo(caller, budget.personRef());
        return budget;
    }

    Optional<IndicativeBudget> latest(UUID personRef) {
        return find("personRef = ?1 order by id desc", personRef).firstResultOptional();
    }

    /** The latest first. */
    List<IndicativeBudget> page(UUID personRef, @Nullable UUID after, int limit) {
        return RowsOfAPerson.page(this, personRef, after, limit);
    }
}
