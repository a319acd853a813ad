package org.opendps.registry.membership.rate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Rates implements PanacheRepositoryBase<Rate, UUID> {

    /** Every rate that was agreed, in order of category, band and day. */
    List<RateView> of(UUID memberId) {
        return ofAll(List.of(memberId)).getOrDefault(memberId, List.of());
    }

    /** Of several members, with one query. */
    public Map<UUID, List<RateView>> ofAll(Collection<UUID> memberIds) {
        return list("memberId in ?1 order by category, serviceBand, validFrom", memberIds).stream()
                .collect(Collectors.groupingBy(Rate::memberId, Collectors.mapping(Rate::view, Collectors.toList())));
    }

    boolean hasOn(UUID memberId, String category, String serviceBand, LocalDate day) {
        return count(
                        "memberId = ?1 and category = ?2 and serviceBand = ?3 and validFrom = ?4",
                        memberId,
                        category,
                        serviceBand,
                        day)
                > 0;
    }
}
