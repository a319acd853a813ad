package org.opendps.calloff.placement.failure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;

/** A provider that stops, and the placements that it leaves. */
@Entity
class ProviderFailure {

    @Id
    private UUID id;

    private String authority;
    private UUID providerId;
    private LocalDate lastDay;
    private String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> placements;

    private String recordedBy;
    private Instant recordedAt;

    protected ProviderFailure() {}

    ProviderFailure(
            String authority, FailureRequest request, List<UUID> placements, String recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.authority = authority;
        this.providerId = request.providerId();
        this.lastDay = request.lastDay();
        this.reason = request.reason();
        this.placements = List.copyOf(placements);
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    UUID providerId() {
        return providerId;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }

    List<UUID> placements() {
        return placements;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
