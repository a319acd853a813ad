package org.opendps.finance.attendance.rest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.finance.attendance.rule.Rest;

/** When one placement rests, by the newest event. */
@Entity
class PlacementRest {

    @Id
    private UUID placementId;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rest> rests;

    protected PlacementRest() {}

    PlacementRest(UUID placementId, long version, List<Rest> rests) {
        this.placementId = placementId;
        this.version = version;
        this.rests = List.copyOf(rests);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(long newer, List<Rest> told) {
        if (newer > version) {
            version = newer;
            rests = List.copyOf(told);
        }
    }

    List<Rest> rests() {
        return rests;
    }
}
