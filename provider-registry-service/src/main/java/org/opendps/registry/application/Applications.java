package org.opendps.registry.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String ONE_LIVE = "application_one_live";

    Application get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    Application getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when the provider has a live application to the system */
    void keepNew(Application application) {
        try {
            persistAndFlush(application);
        } catch (ConstraintViolationException e) {
            if (ONE_LIVE.equals(e.getConstraintName())) {
                throw new AppliedAlready().refused();
            }
            throw e;
        }
    }

    /** Those that the council has received, in order of creation. */
    List<Application> page(UUID purchasingSystemId, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find(
                        "purchasingSystemId = ?1 and status <> ?2 and id > ?3 order by id",
                        purchasingSystemId,
                        ApplicationStatus.DRAFT,
                        from)
                .page(0, limit + 1)
                .list();
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("application", id).refused();
    }
}
