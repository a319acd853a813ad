package org.opendps.registry.invitation;

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
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String POLICY = """
            select days, tries_per_hour from invitation_policy where valid_from <= :today order by valid_from desc
            """;

    /** By the policy of that day: how many days a code lasts, and how many one person may try in an hour. */
    Policy policy(LocalDate today) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery(POLICY)
                .setParameter("today", today)
                .setMaxResults(1)
                .getSingleResult();
        return new Policy((Integer) row[0], (Integer) row[1]);
    }

    record Policy(int days, int triesPerHour) {}

    /** For a change: a code is used once, however often it is sent at the same moment. */
    Optional<Invitation> forChangeBy(Code code) {
        return find("codeDigest", code.digest())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Invitation get(UUID provider, UUID id) {
        return find("id = ?1 and providerId = ?2", id, provider)
                .firstResultOptional()
                .orElseThrow(() -> missing(id));
    }

    Invitation getForChange(UUID provider, UUID id) {
        return find("id = ?1 and providerId = ?2", id, provider)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> missing(id));
    }

    /** In the order in which they were made. */
    List<Invitation> page(UUID provider, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        return find("providerId = ?1 and id > ?2 order by id", provider, from)
                .page(0, limit + 1)
                .list();
    }

    void move(UUID from, UUID to) {
        update("update versioned Invitation set providerId = ?1 where providerId = ?2", to, from);
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("invitation", id).refused();
    }
}
