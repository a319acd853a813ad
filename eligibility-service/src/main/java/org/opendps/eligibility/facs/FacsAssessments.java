package org.opendps.eligibility.facs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FacsAssessments implements PanacheRepositoryBase<FacsAssessment, UUID> {

    /** In the order in which they were entered. */
    List<FacsAssessment> page(UUID personRef, @Nullable UUID after, int limit) {
        return find("personRef = ?1 and id > ?2 order by id", personRef, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
