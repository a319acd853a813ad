package org.opendps.finance.attendance.missing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** A week of one placement and provider that was not returned by the cut-off. It is told once, whatever follows. */
@Entity
class MissingReturn {

    @Id
    private UUID id;

    private String authority;
    private UUID placementId;
    private UUID providerId;
    private LocalDate weekStarting;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalDate> sessions;

    private Instant cutOff;
    private Instant missingSince;

    /** Since when it is missing no longer: returned, or nothing is planned in it any more. */
    private @Nullable Instant settledAt;

    protected MissingReturn() {}

    MissingReturn(
            String authority,
            UUID placementId,
            ProviderWeek of,
            List<LocalDate> sessions,
            Instant cutOff,
            Instant now) {
        this.id = Ids.next();
        this.authority = authority;
        this.placementId = placementId;
        this.providerId = of.providerId();
        this.weekStarting = of.monday();
        this.sessions = List.copyOf(sessions);
        this.cutOff = cutOff;
        this.missingSince = now;
    }

    /** A week of a placement that one provider has to account for. */
    record ProviderWeek(UUID providerId, LocalDate monday) {}

    ProviderWeek of() {
        return new ProviderWeek(providerId, weekStarting);
    }

    void settle(Instant at) {
        if (settledAt == null) {
            settledAt = at;
        }
    }

    /** Also when it was settled before, and was sent back or planned anew. */
    void isMissing(List<LocalDate> planned) {
        settledAt = null;
        if (!sessions.equals(planned)) {
            sessions = List.copyOf(planned);
        }
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    UUID placementId() {
        return placementId;
    }

    UUID providerId() {
        return providerId;
    }

    LocalDate weekStarting() {
        return weekStarting;
    }

    List<LocalDate> sessions() {
        return sessions;
    }

    Instant cutOff() {
        return cutOff;
    }

    Instant missingSince() {
        return missingSince;
    }
}
