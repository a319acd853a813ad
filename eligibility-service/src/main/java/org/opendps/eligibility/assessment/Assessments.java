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
        return findByIdOptional(id).orElseThrow(() -> new NotFound("assessment", id).refused());
    }

    /** Two determinations at once are made one after the other: the second finds it made. */
    Assessment getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("assessment", id).refused());
    }

    /** Determinations are put in order by position: the clock can be set back. */
    long nextPosition() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('determination_position')")
                        .getSingleResult())
                .longValue();
    }

    Optional<Assessment> latestDetermined(UUID personRef) {
        return find("personRef = ?1 and status = ?2 order by determinedAs desc", personRef, AssessmentStatus.DETERMINED)
                .firstResultOptional();
    }
}
