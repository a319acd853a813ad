package org.opendps.calloff.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.term.Basis;

@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Optional<Placement> seen(UUID id, Viewpoint viewpoint) {
        var parameters = Parameters.with("id", id);
        return find("id = :id and " + visible(viewpoint, parameters), parameters)
                .firstResultOptional();
    }

    /** Oldest first, one more than the limit. */
    public List<Placement> page(
            Viewpoint viewpoint, PlacementFilter filter, LocalDate today, @Nullable UUID after, int limit) {
        var parameters = Parameters.with("after", after == null ? BEFORE_ALL : after);
        var query = visible(viewpoint, parameters)
                + switch (viewpoint) {
                    case Viewpoint.Council council -> filter.query(parameters);
                    case Viewpoint.OfProvider provider -> filter.ownQuery(parameters, today);
                };
        return find(query + " and id > :after order by id", parameters)
                .page(0, limit + 1)
                .list();
    }

    /** Those that have not ended, the oldest first. */
    public List<UUID> endingBefore(
            String authority, LocalDate day, @Nullable Set<Basis> basis, @Nullable UUID provider, int most) {
        var parameters = Parameters.with("authority", authority).and("day", day);
        var query = new StringBuilder("select id from Placement where subject.authority = :authority and until < :day"
                + " and status <> 'ENDED'");
        if (basis != null) {
            query.append(" and arrangement.basis in :basis");
            parameters.and("basis", basis);
        }
        if (provider != null) {
            query.append(" and arrangement.providerId = :provider");
            parameters.and("provider", provider);
        }
        return find(query.append(" order by id").toString(), parameters)
                .project(UUID.class)
                .page(0, most)
                .list();
    }

    /** By which row a placement was brought in, and what that said. */
    public record Source(UUID placementId, String reference, String digest) {}

    public Map<String, Source> sources(String authority, Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : find(
                                "select id, subject.sourceReference, subject.sourceDigest from Placement"
                                        + " where subject.authority = ?1 and subject.sourceReference in ?2",
                                authority,
                                references)
                        .project(Source.class)
                        .stream()
                        .collect(Collectors.toMap(Source::reference, source -> source));
    }

    /** Of these, the council's own. */
    public List<UUID> own(String authority, Collection<UUID> ids) {
        return find("select id from Placement where subject.authority = ?1 and id in ?2 order by id", authority, ids)
                .project(UUID.class)
                .list();
    }

    /** Those with a term on this basis on that day that have not ended, the oldest first. */
    public List<UUID> payableOn(
            String authority,
            LocalDate day,
            Basis basis,
            @Nullable UUID provider,
            @Nullable String category,
            @Nullable String block,
            int most) {
        var parameters = Parameters.with("authority", authority).and("day", day).and("basis", basis);
        var query = new StringBuilder("""
                select id from Placement where subject.authority = :authority and status <> 'ENDED'
                and id in (select t.placementId from Term t where t.supersededAt is null and t.from <= :day
                           and t.until >= :day and t.arrangement.basis = :basis)
                """);
        PlacementFilter.add(query, parameters, "arrangement.providerId = :provider", "provider", provider);
        PlacementFilter.add(query, parameters, "subject.category = :category", "category", category);
        PlacementFilter.add(query, parameters, "subject.blockReference = :block", "block", block);
        return find(query.append(" order by id").toString(), parameters)
                .project(UUID.class)
                .page(0, most)
                .list();
    }

    private record BlockUse(String reference, Money weeklyCost) {}

    /** What the places of each block that are used on a day cost a week. */
    public Map<String, Money> blockUse(String authority, Collection<String> references, LocalDate day) {
        return references.isEmpty()
                ? Map.of()
                : find(
                                "select p.subject.blockReference, t.arrangement.weeklyCost from Placement p"
                                        + " join Term t on t.placementId = p.id where p.subject.authority = ?1"
                                        + " and p.subject.blockReference in ?2 and t.arrangement.basis = ?3"
                                        + " and t.supersededAt is null and t.from <= ?4 and t.until >= ?4",
                                authority,
                                references,
                                Basis.BLOCK,
                                day)
                        .project(BlockUse.class)
                        .stream()
                        .collect(Collectors.toMap(BlockUse::reference, BlockUse::weeklyCost, Money::plus));
    }

    /** In the order of their ids. */
    public List<Placement> named(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Placement.class, getEntityManager(), today, after, atMost);
    }

    /** Of one that never began no terms count: whoever was to supply it. */
    static final String NEVER_BEGAN =
            " union all select n.id from Placement n where n.until < n.from and n.arrangement.providerId = :provider";

    /** Whoever supplies on any day sees it, also when it goes to, or came from, another provider. */
    private static String visible(Viewpoint viewpoint, Parameters parameters) {
        return switch (viewpoint) {
            case Viewpoint.Council council -> {
                parameters.and("authority", council.authority());
                yield "subject.authority = :authority";
            }
            case Viewpoint.OfProvider provider -> {
                parameters.and("provider", provider.id());
                yield "id in (select t.placementId from Term t where t.arrangement.providerId = :provider"
                        + " and t.supersededAt is null" + NEVER_BEGAN + ")";
            }
        };
    }
}
