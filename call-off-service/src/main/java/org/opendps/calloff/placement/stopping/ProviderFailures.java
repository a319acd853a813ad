package org.opendps.calloff.placement.stopping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.award.gate.StoppingProviders;
import org.opendps.calloff.placement.term.Slice;

@ApplicationScoped
public class ProviderFailures implements PanacheRepositoryBase<ProviderFailure, UUID>, StoppingProviders {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Whatever was agreed with the provider beyond its last day, at any moment at which the failure stood. */
    private static final String LEFT = """
            from ProviderFailure f join Term t on t.arrangement.providerId = f.providerId and t.until > f.lastDay
            where f.id in :failures
            and (t.supersededAt is null or t.supersededAt >= f.recordedAt)
            and (f.withdrawnAt is null or t.recordedAt < f.withdrawnAt)
            and t.placementId in (select p.id from Placement p where p.subject.authority = f.authority)
            """;

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
        stopping(provider, authority, until).ifPresent(why -> {
            throw why.refused();
        });
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code failure-recorded-already} */
    public void mustBeNews(UUID provider, String authority, LocalDate lastDay) {
        standing(List.of(provider), authority).stream()
                .filter(failure -> failure.lastDay().equals(lastDay))
                .findFirst()
                .ifPresent(failure -> {
                    throw new FailureRecordedAlready(failure.id(), lastDay).refused();
                });
    }

    /** The same of terms that count one after another. */
    public void mustGoOn(String authority, List<Slice> slices) {
        var stopping = standing(providers(slices), authority);
        slices.forEach(slice -> stopping.stream()
                .filter(failure ->
                        failure.providerId().equals(slice.arrangement().providerId()))
                .filter(failure -> failure.lastDay().isBefore(slice.until()))
                .findFirst()
                .ifPresent(failure -> {
                    throw refusal(failure).refused();
                }));
    }

    private static Set<UUID> providers(List<Slice> slices) {
        return slices.stream().map(slice -> slice.arrangement().providerId()).collect(Collectors.toSet());
    }

    private static Refusal refusal(ProviderFailure failure) {
        return new ProviderStops(failure.id(), failure.providerId(), failure.lastDay());
    }

    /** What was not withdrawn, the first to stop first. */
    private List<ProviderFailure> standing(Collection<UUID> providers, String authority) {
        return providers.isEmpty()
                ? List.of()
                : list(
                        "authority = ?1 and providerId in ?2 and withdrawnAt is null order by lastDay",
                        authority,
                        providers);
    }

    @Override
    public Optional<Refusal> stopping(UUID provider, String authority, LocalDate until) {
        return find(
                        "authority = ?1 and providerId = ?2 and lastDay < ?3 and withdrawnAt is null order by lastDay",
                        authority,
                        provider,
                        until)
                .firstResultOptional()
                .map(ProviderFailures::refusal);
    }

    /** The first last day of those that stop, by provider. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> providers, String authority) {
        return standing(providers, authority).stream()
                .collect(Collectors.toMap(
                        ProviderFailure::providerId, ProviderFailure::lastDay, (first, later) -> first));
    }

    /** Whom it leaves, in the order of their ids. */
    public List<UUID> left(ProviderFailure failure) {
        return getEntityManager()
                .createQuery("select distinct t.placementId " + LEFT + " order by t.placementId", UUID.class)
                .setParameter("failures", List.of(failure.id()))
                .getResultList();
    }

    public boolean leaves(ProviderFailure failure, UUID placement) {
        return getEntityManager()
                        .createQuery("select count(t) " + LEFT + " and t.placementId = :placement", Long.class)
                        .setParameter("failures", List.of(failure.id()))
                        .setParameter("placement", placement)
                        .getSingleResult()
                > 0;
    }

    /** How many each of them leaves; of one that leaves nobody nothing is said. */
    public Map<UUID, Long> counts(Collection<UUID> failures) {
        return failures.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select f.id, count(distinct t.placementId) " + LEFT + " group by f.id", Count.class)
                        .setParameter("failures", failures)
                        .getResultStream()
                        .collect(Collectors.toMap(Count::failure, Count::placements));
    }

    record Count(UUID failure, long placements) {}
}
