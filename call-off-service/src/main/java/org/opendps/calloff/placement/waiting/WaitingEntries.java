package org.opendps.calloff.placement.waiting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class WaitingEntries implements PanacheRepositoryBase<WaitingEntry, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    WaitingEntry seen(UUID id, String authority, UUID provider) {
        return findByIdOptional(id)
                .filter(entry -> entry.authority().equals(authority))
                .filter(entry -> entry.providerId().equals(provider))
                .orElseThrow(() -> new NotFound("waiting list entry", id).refused());
    }

    WaitingEntry held(UUID id, String authority, UUID provider) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(entry -> entry.authority().equals(authority))
                .filter(entry -> entry.providerId().equals(provider))
                .orElseThrow(() -> new NotFound("waiting list entry", id).refused());
    }

    /** First come, first in the list; one more than the limit. */
    List<WaitingEntry> page(
            String authority, UUID provider, @Nullable WaitingStatus status, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = status == null
                ? find("authority = ?1 and providerId = ?2 and id > ?3 order by id", authority, provider, from)
                : find(
                        "authority = ?1 and providerId = ?2 and id > ?3 and status = ?4 order by id",
                        authority,
                        provider,
                        from,
                        status);
        return found.page(0, limit + 1).list();
    }

    /** Those who wait or have an offer, the first come first, held until the transaction ends. */
    List<WaitingEntry> waiting(String authority, UUID provider) {
        return find(
                        "authority = ?1 and providerId = ?2 and status in (WAITING, OFFERED) order by id",
                        authority,
                        provider)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<WaitingEntry> waitingFor(String authority, UUID provider, UUID person, String category) {
        return find(
                        "authority = ?1 and providerId = ?2 and personRef = ?3 and category = ?4"
                                + " and status in (WAITING, OFFERED)",
                        authority,
                        provider,
                        person,
                        category)
                .firstResultOptional();
    }

    public int countWaiting(String authority, UUID provider) {
        return Math.toIntExact(
                count("authority = ?1 and providerId = ?2 and status in (WAITING, OFFERED)", authority, provider));
    }

    public Optional<WaitingEntry> offered(String authority, UUID provider) {
        return find("authority = ?1 and providerId = ?2 and status = OFFERED order by id", authority, provider)
                .firstResultOptional();
    }
}
