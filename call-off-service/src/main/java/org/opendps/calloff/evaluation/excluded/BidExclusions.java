package org.opendps.calloff.evaluation.excluded;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BidExclusions implements PanacheRepositoryBase<BidExclusion, UUID> {

    /** The last; it may have been taken back. */
    Optional<BidExclusion> ofBid(UUID bidId) {
        return find("bidId = ?1 order by id desc", bidId).firstResultOptional();
    }

    Optional<BidExclusion> inForce(UUID bidId) {
        return find("bidId = ?1 and takenBackAt is null", bidId).firstResultOptional();
    }
}
