package org.opendps.registry.membership.rate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Rates implements PanacheRepositoryBase<Rate, UUID> {

    /** Also those that were replaced; of one day the earlier agreed first. */
    private static final String PAGE = """
            select * from member_rate where member_id = :member
            and (not exists (select from member_rate where id = :after)
                or (category, service_band, valid_from, id)
                    > (select category, service_band, valid_from, id from member_rate where id = :after))
            order by category, service_band, valid_from, id
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** All that were agreed with a member, in order of category, band and day; one more than the limit if there is. */
    @SuppressWarnings("unchecked") // a native query of an entity
    List<Rate> page(UUID memberId, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createNativeQuery(PAGE, Rate.class)
                .setParameter("member", memberId)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Those that count, of several members, in order of category, band and day, with one query. */
    public Map<UUID, List<RateView>> ofAll(Collection<UUID> memberIds) {
        return list("memberId in ?1 and replacedAt is null order by category, serviceBand, validFrom", memberIds)
                .stream()
                .collect(Collectors.groupingBy(Rate::memberId, Collectors.mapping(Rate::view, Collectors.toList())));
    }

    /** Those of several members that count from that very day on. */
    Map<UUID, List<Rate>> from(Collection<UUID> memberIds, LocalDate day) {
        return list("memberId in ?1 and validFrom = ?2 and replacedAt is null", memberIds, day).stream()
                .collect(Collectors.groupingBy(Rate::memberId));
    }

    /** The one that counts from that very day on. */
    Optional<Rate> from(UUID memberId, String category, String serviceBand, LocalDate day) {
        return find(
                        "memberId = ?1 and category = ?2 and serviceBand = ?3 and validFrom = ?4 and replacedAt is null",
                        memberId,
                        category,
                        serviceBand,
                        day)
                .firstResultOptional();
    }
}
