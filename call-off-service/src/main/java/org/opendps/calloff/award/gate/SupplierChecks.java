package org.opendps.calloff.award.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SupplierChecks implements PanacheRepositoryBase<SupplierCheck, UUID> {

    Optional<SupplierCheck> latest(UUID callOffId, UUID providerId, SupplierCheck.Kind kind) {
        return find("callOffId = ?1 and providerId = ?2 and kind = ?3 order by id desc", callOffId, providerId, kind)
                .firstResultOptional();
    }

    /** Of each provider the latest, for whatever the council looked it up. */
    List<SupplierCheck> latestOf(String authority, Collection<UUID> providers, SupplierCheck.Kind kind) {
        return list("""
                from SupplierCheck s where s.authority = ?1 and s.providerId in ?2 and s.kind = ?3
                and not exists (select 1 from SupplierCheck later where later.authority = s.authority
                    and later.providerId = s.providerId and later.kind = s.kind and later.id > s.id)""", authority, providers, kind);
    }

    /** All of the council's, or those of one provider, in the order in which they were recorded, one more than the limit. */
    List<SupplierCheck> page(String authority, @Nullable UUID provider, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        var found = provider == null
                ? find("authority = ?1 and id > ?2 order by id", authority, from)
                : find("authority = ?1 and providerId = ?2 and id > ?3 order by id", authority, provider, from);
        return found.page(0, limit + 1).list();
    }

    /** In the order in which they were recorded, one more than the limit. */
    List<SupplierCheck> page(UUID callOffId, @Nullable UUID after, int limit) {
        return find("callOffId = ?1 and id > ?2 order by id", callOffId, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
