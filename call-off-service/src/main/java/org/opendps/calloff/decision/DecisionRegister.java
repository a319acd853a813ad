package org.opendps.calloff.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DecisionRegister implements PanacheRepositoryBase<Decision, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<Decision> named(String reference, String authority) {
        return find("authority = ?1 and reference = ?2", authority, reference).firstResultOptional();
    }

    /** Oldest first, one more than the limit. */
    List<Decision> page(String authority, @Nullable String reference, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = reference == null
                ? find("authority = ?1 and id > ?2 order by id", authority, from)
                : find("authority = ?1 and id > ?2 and reference = ?3 order by id", authority, from, reference);
        return found.page(0, limit + 1).list();
    }
}
