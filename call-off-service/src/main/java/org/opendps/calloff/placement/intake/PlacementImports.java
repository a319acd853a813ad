package org.opendps.calloff.placement.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlacementImports implements PanacheRepositoryBase<PlacementImport, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** The newest first, one more than the limit; what became of ten thousand rows is not read for it. */
    List<ImportHead> page(String authority, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new org.opendps.calloff.placement.intake.ImportHead(i.id, i.dryRun, i.counts, i.sentBy, i.sentAt)
                        from PlacementImport i where i.authority = :authority and i.id < :after
                        order by i.id desc""", ImportHead.class)
                .setParameter("authority", authority)
                .setParameter("after", after == null ? AFTER_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
