package org.opendps.registry.membership.venue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class Venues implements PanacheRepositoryBase<Venue, UUID> {

    private static final int MOST = 200;

    Venue get(UUID memberId, UUID id) {
        return findByIdOptional(id)
                .filter(venue -> venue.memberId().equals(memberId))
                .orElseThrow(() -> new NotFound("venue", id).refused());
    }

    /** Each is in every event of the member, and in its list, which has no pages. */
    void mustHaveRoom(UUID memberId) {
        if (count("memberId", memberId) >= MOST) {
            throw new TooManyVenues(MOST).refused();
        }
    }

    /** At most 200. */
    List<VenueView> of(UUID memberId) {
        return ofAll(List.of(memberId)).getOrDefault(memberId, List.of());
    }

    /** Of several members, with one query. */
    public Map<UUID, List<VenueView>> ofAll(Collection<UUID> memberIds) {
        return list("memberId in ?1 order by id", memberIds).stream()
                .collect(Collectors.groupingBy(Venue::memberId, Collectors.mapping(Venue::view, Collectors.toList())));
    }
}
