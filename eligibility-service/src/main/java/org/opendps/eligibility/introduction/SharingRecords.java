package org.opendps.eligibility.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.RowsOfAPerson;

@ApplicationScoped
class SharingRecords implements PanacheRepositoryBase<SharingRecord, UUID> {

    Optional<SharingRecord> of(UUID placementId, UUID providerId) {
        return find("placementId = ?1 and providerId = ?2", placementId, providerId)
                .firstResultOptional();
    }

    List<SharingRecord> open(UUID placementId) {
        return list("placementId = ?1 and status = OPEN", placementId);
    }

    List<SharingRecord> openOf(UUID personRef) {
        return list("personRef = ?1 and status = OPEN", personRef);
    }

    /** What held for a placement before it came to a provider: open with another one, or withdrawn on purpose. */
    Optional<SharingRecord> before(UUID placementId, UUID providerId) {
        return find(
                        "placementId = ?1 and providerId <> ?2 and (status = OPEN or withdrawnFor <> PLACEMENT_MOVED)"
                                + " order by status, id desc",
                        placementId,
                        providerId)
                .firstResultOptional();
    }

    /** The latest first. */
    List<SharingRecord> page(UUID personRef, @Nullable UUID after, int limit) {
        return RowsOfAPerson.page(this, personRef, after, limit);
    }
}
