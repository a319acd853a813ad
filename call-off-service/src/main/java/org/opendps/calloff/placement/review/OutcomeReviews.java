package org.opendps.calloff.placement.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class OutcomeReviews implements PanacheRepositoryBase<OutcomeReview, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The first recorded first, one more than the limit. */
    List<OutcomeReview> page(UUID placementId, @Nullable UUID provider, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = provider == null
                ? find("placementId = ?1 and id > ?2 order by id", placementId, from)
                : find("placementId = ?1 and id > ?2 and providerId = ?3 order by id", placementId, from, provider);
        return found.page(0, limit + 1).list();
    }

    /** A provider sees those of its own service. */
    OutcomeReview seen(UUID id, UUID placementId, @Nullable UUID provider) {
        return findByIdOptional(id)
                .filter(review -> review.placementId().equals(placementId))
                .filter(review -> provider == null || review.providerId().equals(provider))
                .orElseThrow(() -> new NotFound("outcome review", id).refused());
    }

    Optional<OutcomeReview> heldOn(UUID placementId, LocalDate day, Occasion occasion) {
        return find("placementId = ?1 and heldOn = ?2 and occasion = ?3", placementId, day, occasion)
                .firstResultOptional();
    }

    OutcomeReview heldOf(UUID id, UUID placementId, UUID provider) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(review -> review.placementId().equals(placementId))
                .filter(review -> review.providerId().equals(provider))
                .orElseThrow(() -> new NotFound("outcome review", id).refused());
    }
}
