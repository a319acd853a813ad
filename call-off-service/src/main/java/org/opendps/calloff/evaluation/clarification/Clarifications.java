package org.opendps.calloff.evaluation.clarification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.competition.Viewpoint;

@ApplicationScoped
class Clarifications implements PanacheRepositoryBase<Clarification, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<Clarification> of(UUID bidId) {
        return list("bidId = ?1 order by number", bidId);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when the bid has none of that number */
    Clarification mustBe(UUID bidId, int number) {
        return find("bidId = ?1 and number = ?2", bidId, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("clarification", number).refused());
    }

    /** The bids of a call-off whose low price was explained and accepted. */
    Set<UUID> acceptedPrices(UUID callOffId) {
        return list("callOffId = ?1 and kind = ?2", callOffId, ClarificationKind.ABNORMALLY_LOW).stream()
                .filter(Clarification::accepts)
                .map(Clarification::bidId)
                .collect(Collectors.toSet());
    }

    /** What waits for an answer, the oldest first, one more than the limit. */
    List<Clarification> waiting(Viewpoint viewpoint, Set<ClarificationKind> kinds, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = switch (viewpoint) {
            case Viewpoint.Council council ->
                find(
                        "answeredAt is null and decidedAt is null and authority = ?1 and id > ?2"
                                + " and kind in ?3 order by id",
                        council.authority(),
                        from,
                        kinds);
            case Viewpoint.OfProvider provider ->
                find(
                        "answeredAt is null and decidedAt is null and providerId = ?1 and id > ?2"
                                + " and kind in ?3 order by id",
                        provider.id(),
                        from,
                        kinds);
        };
        return found.page(0, limit + 1).list();
    }

    List<Clarification> ofCallOff(UUID callOffId) {
        return list("callOffId = ?1 order by bidId, number", callOffId);
    }
}
