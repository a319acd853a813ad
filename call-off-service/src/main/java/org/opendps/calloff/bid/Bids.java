package org.opendps.calloff.bid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.competition.Viewpoint;

@ApplicationScoped
public class Bids implements PanacheRepositoryBase<Bid, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @throws org.opendps.blocks.problem.Refused 404 also when it is another's */
    public Bid seen(UUID id, Viewpoint viewpoint) {
        return findByIdOptional(id)
                .filter(bid -> switch (viewpoint) {
                    case Viewpoint.Council council -> bid.authority().equals(council.authority());
                    case Viewpoint.OfProvider provider -> bid.providerId().equals(provider.id());
                })
                .orElseThrow(() -> new NotFound("bid", id).refused());
    }

    /** Without loading the bid: its row is read when the call-off is held. */
    Optional<UUID> callOffOf(UUID id, UUID providerId) {
        return find("select callOffId from Bid where id = ?1 and providerId = ?2", id, providerId)
                .project(UUID.class)
                .firstResultOptional();
    }

    Optional<UUID> callOffOf(UUID id, String authority) {
        return find("select callOffId from Bid where id = ?1 and authority = ?2", id, authority)
                .project(UUID.class)
                .firstResultOptional();
    }

    public Bid locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Bid> live(UUID callOffId, int lot, UUID providerId) {
        return find(
                        "callOffId = ?1 and lot = ?2 and providerId = ?3 and status not in (WITHDRAWN, SET_ASIDE)",
                        callOffId,
                        lot,
                        providerId)
                .firstResultOptional();
    }

    List<Bid> standing(Collection<UUID> callOffIds) {
        return callOffIds.isEmpty() ? List.of() : list("callOffId in ?1 and status = ?2", callOffIds, BidStatus.OPENED);
    }

    List<Bid> opened(UUID callOffId) {
        return list("callOffId = ?1 and status in (OPENED, EXCLUDED, WON, LOST) order by id", callOffId);
    }

    List<Bid> out(UUID callOffId) {
        return list("callOffId = ?1 and status in (EXCLUDED, SET_ASIDE) order by id", callOffId);
    }

    public List<Bid> in(UUID callOffId, BidStatus status) {
        return list("callOffId = ?1 and status = ?2 order by id", callOffId, status);
    }

    Set<UUID> biddersOf(UUID callOffId) {
        return find(
                        "select distinct providerId from Bid where callOffId = ?1 and status not in (?2, ?3)",
                        callOffId,
                        BidStatus.DRAFT,
                        BidStatus.WITHDRAWN)
                .project(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** In the order in which they were begun, one more than the limit. */
    public List<Bid> page(UUID callOffId, Viewpoint viewpoint, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = switch (viewpoint) {
            case Viewpoint.Council council -> find("callOffId = ?1 and id > ?2 order by id", callOffId, from);
            case Viewpoint.OfProvider provider ->
                find("callOffId = ?1 and id > ?2 and providerId = ?3 order by id", callOffId, from, provider.id());
        };
        return found.page(0, limit + 1).list();
    }
}
