package org.opendps.calloff.evaluation.exclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BidExclusions implements PanacheRepositoryBase<BidExclusion, UUID> {

    Optional<BidExclusion> ofBid(UUID bidId) {
        return find("bidId", bidId).firstResultOptional();
    }
}
