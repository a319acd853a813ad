package org.opendps.finance.attendance.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.resource.Ids;

/** What was agreed of absences from a day on. It is never changed; the next goes on top of it. */
@Entity
class AbsenceAgreement {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String authority;

    private @Nullable UUID placementId;
    private @Nullable UUID providerId;
    private LocalDate startsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> settings;

    private String reason;
    private String agreedBy;
    private Instant agreedAt;

    protected AbsenceAgreement() {}

    AbsenceAgreement(
            String authority, AbsenceAgreementRequest request, Map<String, String> settings, String by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.placementId = request.placementId();
        this.providerId = request.providerId();
        this.startsOn = request.from();
        this.settings = Map.copyOf(settings);
        this.reason = request.reason();
        this.agreedBy = by;
        this.agreedAt = at;
    }

    Policy on(Policy policy) {
        return policy.with(policy.version() + "+" + id, settings, reason);
    }

    boolean isOfOnePlacement() {
        return placementId != null;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID placementId() {
        return placementId;
    }

    @Nullable
    UUID providerId() {
        return providerId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    Map<String, String> settings() {
        return settings;
    }

    String reason() {
        return reason;
    }

    String agreedBy() {
        return agreedBy;
    }

    Instant agreedAt() {
        return agreedAt;
    }
}
