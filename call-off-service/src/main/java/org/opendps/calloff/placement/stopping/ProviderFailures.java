package org.opendps.calloff.placement.stopping;

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
public class ProviderFailures implements PanacheRepositoryBase<ProviderFailure, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public ProviderFailure seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    /** For a step: nobody else takes one until this transaction ends. */
    public ProviderFailure held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static ProviderFailure own(@Nullable ProviderFailure found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(failure -> failure.authority().equals(authority))
                .orElseThrow(() -> new NotFound("provider failure", id).refused());
    }

    /** Oldest first, one more than the limit. */
    public List<ProviderFailure> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }

    /**
     * Nobody is given to a provider of whom the council has recorded that it stops before they would leave.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code provider-stops}
     */
    public void mustGoOn(UUID provider, String authority, LocalDate until) {
        find(
                        "authority = ?1 and providerId = ?2 and lastDay < ?3 and withdrawnAt is null order by lastDay",
                        authority,
                        provider,
                        until)
                .firstResultOptional()
                .ifPresent(failure -> {
                    throw new ProviderStops(failure.id(), provider, failure.lastDay()).refused();
                });
    }
}
