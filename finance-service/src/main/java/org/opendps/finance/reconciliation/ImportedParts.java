package org.opendps.finance.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportedParts implements PanacheRepositoryBase<ImportedPart, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    List<ImportedPart> of(UUID importId) {
        return list("importId = ?1 order by id", importId);
    }

    /** In the order of the file, one more than the limit. */
    List<ImportedPart> page(UUID importId, @Nullable UUID after, int limit) {
        return find("importId = ?1 and id > ?2 order by id", importId, after == null ? FIRST : after)
                .page(0, limit + 1)
                .list();
    }
}
