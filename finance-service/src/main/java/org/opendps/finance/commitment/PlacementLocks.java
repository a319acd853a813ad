package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** One step at a time for one placement. */
@ApplicationScoped
class PlacementLocks {

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('placement ' || :placement, 0)) as text)";

    private final EntityManager database;

    PlacementLocks(EntityManager database) {
        this.database = database;
    }

    /**
     * Held until the transaction ends, and taken before anything else: before the person's budget, and before the years
     * of a budget. A lock on the commitments would not keep out one that becomes firm meanwhile.
     */
    void lock(UUID placementId) {
        database.createNativeQuery(LOCK)
                .setParameter("placement", placementId.toString())
                .getSingleResult();
    }
}
