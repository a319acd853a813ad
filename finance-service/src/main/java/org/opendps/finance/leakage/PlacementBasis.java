package org.opendps.finance.leakage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** By which contract a placement is bought, by the newest event; what leaks is told by it in queries only. */
@Entity
class PlacementBasis {

    /**
     * As it was told, word for word.
     *
     * @param basis such as FRAMEWORK or SPOT
     */
    record Term(String from, String until, String basis) {}

    @Id
    private UUID placementId;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @SuppressWarnings("UnusedVariable") // read by queries only
    private List<Term> terms;

    protected PlacementBasis() {}

    PlacementBasis(UUID placementId, long version, List<Term> terms) {
        this.placementId = placementId;
        this.version = version;
        this.terms = List.copyOf(terms);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(long newer, List<Term> told) {
        if (newer > version) {
            version = newer;
            terms = List.copyOf(told);
        }
    }
}
