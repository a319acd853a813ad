package org.opendps.registry.notice.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class ParticularsBySystem implements PanacheRepositoryBase<SystemParticulars, UUID> {

    public SystemParticulars get(UUID system) {
        return findByIdOptional(system).orElseThrow(() -> missing(system));
    }

    /** For a change: whoever comes second sees what the first has done. */
    public SystemParticulars getForChange(UUID system) {
        return findByIdOptional(system, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(system));
    }

    private static RuntimeException missing(UUID system) {
        return new NotFound("purchasing system", system).refused();
    }
}
