package org.opendps.eligibility.charging.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.RowsOfAPerson;

@ApplicationScoped
public class FinancialAssessments implements PanacheRepositoryBase<FinancialAssessment, UUID> {

    private static final String WHAT = "financial assessment";
    private static final String HOLDS = "status <> SUPERSEDED and starts <= ?2 and (ends is null or ends >= ?2) and ";
    private static final String BEGUN =
            "authority = ?1 and status <> SUPERSEDED and starts < ?2 and (ends is null or ends >= ?2)";

    private final KnownPeople people;

    FinancialAssessments(KnownPeople people) {
        this.people = people;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    FinancialAssessment get(UUID id, Caller caller) {
        return mine(findByIdOptional(id), id, caller);
    }

    /**
     * Whose it is, read before the person is held: who waits for the person must not hold an assessment.
     *
     * @throws org.opendps.blocks.problem.Refused 404 also for another council's
     */
    UUID personOf(UUID id, Caller caller) {
        return RowsOfAPerson.personOf(this, FinancialAssessment.class, id, WHAT, caller);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    FinancialAssessment getForChange(UUID id, Caller caller) {
        return mine(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, caller);
    }

    private FinancialAssessment mine(Optional<FinancialAssessment> found, UUID id, Caller caller) {
        var assessment = found.orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(assessment.authority(), WHAT, id);
        people.mustBeKnownTo(caller, assessment.personRef());
        return assessment;
    }

    /** What holds on that day. */
    public Optional<FinancialAssessment> on(UUID personRef, LocalDate day) {
        return find(HOLDS + "personRef = ?1", personRef, day).firstResultOptional();
    }

    public boolean anyOf(UUID personRef) {
        return count("personRef = ?1 and status <> SUPERSEDED", personRef) > 0;
    }

    /** What holds on a day and began before it, of people of a council in the order of their references. */
    public List<FinancialAssessment> begunBefore(LocalDate day, String authority, UUID afterPerson, int atMost) {
        return find(BEGUN + " and personRef > ?3 order by personRef", authority, day, afterPerson)
                .page(0, atMost)
                .list();
    }

    public long countBegunBefore(LocalDate day, String authority) {
        return count(BEGUN, authority, day);
    }

    public List<FinancialAssessment> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** What gives way to one from that day on. */
    public List<FinancialAssessment> inTheWayOf(UUID personRef, LocalDate from) {
        return list(
                "status <> SUPERSEDED and personRef = ?1 and (ends is null or ends >= ?2) order by starts",
                personRef,
                from);
    }

    Optional<FinancialAssessment> latest(UUID personRef) {
        return find("personRef = ?1 order by id desc", personRef).firstResultOptional();
    }

    /** The latest first. */
    List<FinancialAssessment> page(UUID personRef, @Nullable UUID after, int limit) {
        return RowsOfAPerson.page(this, personRef, after, limit);
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(FinancialAssessment.class, getEntityManager(), today, after, atMost);
    }
}
