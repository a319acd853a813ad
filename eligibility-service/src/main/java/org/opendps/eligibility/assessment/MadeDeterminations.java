package org.opendps.eligibility.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.RowsOfAPerson;

@ApplicationScoped
public class MadeDeterminations implements PanacheRepositoryBase<MadeDetermination, UUID> {

    private static final String WHAT = "determination";

    private final KnownPeople people;

    MadeDeterminations(KnownPeople people) {
        this.people = people;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    public MadeDetermination get(UUID id, Caller caller) {
        return mine(findByIdOptional(id), id, caller);
    }

    /**
     * Whose it is, read before the person is held: who waits for the person must not hold a determination.
     *
     * @throws org.opendps.blocks.problem.Refused 404 also for another council's
     */
    public UUID personOf(UUID id, Caller caller) {
        return RowsOfAPerson.personOf(this, MadeDetermination.class, id, WHAT, caller);
    }

    public MadeDetermination getForChange(UUID id, Caller caller) {
        return mine(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, caller);
    }

    private MadeDetermination mine(Optional<MadeDetermination> found, UUID id, Caller caller) {
        var made = found.orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(made.authority(), WHAT, id);
        people.mustBeKnownTo(caller, made.personRef());
        return made;
    }

    public long nextPosition() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('determination_position')")
                        .getSingleResult())
                .longValue();
    }

    /** At most one of each kind, and beside it one that is urgent and one refusal. The latest first. */
    List<MadeDetermination> standing(UUID personRef) {
        return list("personRef = ?1 and status = ?2 order by position desc", personRef, DeterminationStatus.STANDING);
    }

    List<MadeDetermination> standing(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list("personRef in ?1 and status = ?2 order by position desc", people, DeterminationStatus.STANDING);
    }

    /**
     * What a new one takes the place of. Neither what is urgent nor a refusal takes the place of what was assessed: who
     * refuses spares the council another assessment (Care Act 2014 s.11(1)) and loses nothing by it.
     */
    public List<MadeDetermination> openBefore(MadeDetermination later) {
        return before(later, List.of(DeterminationStatus.STANDING, DeterminationStatus.AWAITING_COUNTERSIGNATURE));
    }

    public List<MadeDetermination> awaitingBefore(MadeDetermination later) {
        return before(later, List.of(DeterminationStatus.AWAITING_COUNTERSIGNATURE));
    }

    private List<MadeDetermination> before(MadeDetermination later, List<DeterminationStatus> open) {
        return list(
                        "personRef = ?1 and kind = ?2 and (urgent = ?3 or ?3 = false) and position < ?4 and status in ?5",
                        later.personRef(),
                        later.kind(),
                        later.isUrgent(),
                        later.position(),
                        open)
                .stream()
                .filter(earlier -> !later.isRefusal() || earlier.isRefusal() || earlier.isUrgent())
                .toList();
    }

    public Optional<MadeDetermination> latestOf(UUID assessmentId) {
        return find("assessmentId = ?1 order by position desc", assessmentId).firstResultOptional();
    }

    public List<MadeDetermination> latestOf(Collection<UUID> assessments) {
        return assessments.isEmpty() ? List.of() : list("assessmentId in ?1 order by position", assessments);
    }

    /** The latest first; 0 is before the first. */
    public List<MadeDetermination> page(UUID personRef, long after, int limit) {
        return find(
                        "personRef = ?1 and position < ?2 order by position desc",
                        personRef,
                        after == 0 ? Long.MAX_VALUE : after)
                .page(0, limit + 1)
                .list();
    }

    /** Those of a council that wait for a second practitioner, the oldest first. */
    public List<MadeDetermination> awaiting(String authority, @Nullable UUID after, int limit) {
        return find(
                        "authority = ?1 and status = ?2 and id > ?3 order by id",
                        authority,
                        DeterminationStatus.AWAITING_COUNTERSIGNATURE,
                        after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
