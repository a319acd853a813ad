package org.opendps.registry.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Venues implements PanacheRepositoryBase<Venue, UUID> {

    Venue get(UUID memberId, UUID id) {
        return findByIdOptional(id)
                .filter(venue -> venue.memberId().equals(memberId))
                .orElseThrow(() -> new NotFound("venue", id).refused());
    }

    /** At most as many as one organisation has. */
    List<VenueView> of(UUID memberId) {
        return list("memberId = ?1 order by id", memberId).stream()
                .map(Venue::view)
                .toList();
    }
}
