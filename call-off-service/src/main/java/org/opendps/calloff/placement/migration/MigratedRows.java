package org.opendps.calloff.placement.migration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class MigratedRows implements PanacheRepositoryBase<MigratedRow, UUID> {

    /** The last of each placement counts: one that finance refused may be applied again. */
    public List<MigratedRow> of(UUID migrationId) {
        return list("migrationId = ?1 order by id", migrationId);
    }

    public Optional<MigratedRow> last(UUID migrationId, UUID placementId) {
        return find("migrationId = ?1 and placementId = ?2 order by id desc", migrationId, placementId)
                .firstResultOptional();
    }
}
