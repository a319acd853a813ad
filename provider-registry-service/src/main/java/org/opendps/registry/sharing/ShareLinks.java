package org.opendps.registry.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class ShareLinks implements PanacheRepositoryBase<ShareLink, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<ShareLink> by(Token token) {
        return find("tokenDigest", token.digest()).firstResultOptional();
    }

    ShareLink get(UUID application, UUID id) {
        return find("id = ?1 and applicationId = ?2", id, application)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("share link", id).refused());
    }

    /** For a change: whoever comes second sees what the first has done. */
    ShareLink getForChange(UUID application, UUID id) {
        return find("id = ?1 and applicationId = ?2", id, application)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("share link", id).refused());
    }

    /** In order of creation. */
    List<ShareLink> page(UUID application, @Nullable UUID after, int limit) {
        return find("applicationId = ?1 and id > ?2 order by id", application, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
