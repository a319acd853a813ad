package org.opendps.registry.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class ShareLinks implements PanacheRepositoryBase<ShareLink, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Empty also where nothing was sent, or what cannot be a token. */
    Optional<ShareLink> sent(@Nullable String token) {
        return Token.read(token == null ? "" : token)
                .flatMap(read -> find("tokenDigest", read.digest()).firstResultOptional());
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

    long open(UUID application, LocalDate today) {
        return count("applicationId = ?1 and revokedAt is null and validUntil >= ?2", application, today);
    }

    /** In order of creation. */
    List<ShareLink> page(UUID application, @Nullable UUID after, int limit) {
        return find("applicationId = ?1 and id > ?2 order by id", application, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
