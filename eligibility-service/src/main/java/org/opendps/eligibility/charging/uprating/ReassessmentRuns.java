package org.opendps.eligibility.charging.uprating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class ReassessmentRuns implements PanacheRepositoryBase<ReassessmentRun, UUID> {

    private static final String WHAT = "re-assessment";
    private static final List<RunStatus> AT_WORK = List.of(RunStatus.PREVIEWING, RunStatus.APPLYING);

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    ReassessmentRun get(UUID id, Caller caller) {
        return mine(findByIdOptional(id), id, caller);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    ReassessmentRun getForChange(UUID id, Caller caller) {
        return mine(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, caller);
    }

    private static ReassessmentRun mine(Optional<ReassessmentRun> found, UUID id, Caller caller) {
        var run = found.orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(run.authority(), WHAT, id);
        return run;
    }

    /** The run, when it is in that state; nobody else has it until the transaction ends. */
    Optional<ReassessmentRun> atWork(UUID id, RunStatus status) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(run -> run.status() == status);
    }

    List<ReassessmentRun> waiting() {
        return list("status in ?1 order by id", AT_WORK);
    }

    /** Two of one council that begin at the same moment come one after the other. */
    Optional<ReassessmentRun> unfinished(String authority) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "reassessment-run/" + authority)
                .getSingleResult();
        return find(
                        "authority = ?1 and status in ?2",
                        authority,
                        List.of(RunStatus.PREVIEWING, RunStatus.PREVIEWED, RunStatus.APPLYING))
                .firstResultOptional();
    }

    /** The latest first. */
    List<ReassessmentRun> page(String authority, @Nullable UUID after, int limit) {
        var found = after == null
                ? find("authority = ?1 order by id desc", authority)
                : find("authority = ?1 and id < ?2 order by id desc", authority, after);
        return found.page(0, limit + 1).list();
    }
}
