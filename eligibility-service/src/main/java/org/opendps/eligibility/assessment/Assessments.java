package org.opendps.eligibility.assessment;

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
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String WHAT = "assessment";

    private final KnownPeople people;

    Assessments(KnownPeople people) {
        this.people = people;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    public Assessment get(UUID id, Caller caller) {
        var assessment = mine(findByIdOptional(id), id, caller);
        people.mustBeKnownTo(caller, assessment.personRef());
        return assessment;
    }

    /** Whose it is, read before the person is held. */
    public UUID personOf(UUID id, Caller caller) {
        return RowsOfAPerson.personOf(this, Assessment.class, id, WHAT, caller);
    }

    /** Two steps at once are made one after the other: the second finds the first made. */
    public Assessment getForChange(UUID id, Caller caller) {
        return mine(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, caller);
    }

    private static Assessment mine(Optional<Assessment> found, UUID id, Caller caller) {
        var assessment = found.orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(assessment.authority(), WHAT, id);
        return assessment;
    }

    /** The latest first. */
    public List<Assessment> page(UUID personRef, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(-1, -1) : after;
        return find("personRef = ?1 and id < ?2 order by id desc", personRef, from)
                .page(0, limit + 1)
                .list();
    }
}
