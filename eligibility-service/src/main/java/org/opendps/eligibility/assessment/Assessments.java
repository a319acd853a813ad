package org.opendps.eligibility.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    Assessment get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    Assessment getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    long nextPosition() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('determination_position')")
                        .getSingleResult())
                .longValue();
    }

    Optional<Assessment> latestDetermined(UUID personRef) {
        return find(
                        "personRef = ?1 and status = ?2 order by determined.determinedAs desc",
                        personRef,
                        AssessmentStatus.DETERMINED)
                .page(0, 1)
                .firstResultOptional();
    }

    private static RuntimeException missing(UUID id) {
        return new NotFound("assessment", id).refused();
    }
}
