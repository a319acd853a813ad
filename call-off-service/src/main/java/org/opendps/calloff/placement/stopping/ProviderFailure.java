package org.opendps.calloff.placement.stopping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** A provider that stops. Whom it leaves is read from what is agreed with it. */
@Entity
public class ProviderFailure {

    @Id
    private UUID id;

    private String authority;
    private UUID providerId;
    private LocalDate lastDay;
    private String reason;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    protected ProviderFailure() {}

    public ProviderFailure(
            String authority,
            UUID providerId,
            LocalDate lastDay,
            String reason,
            String recordedBy,
            Instant recordedAt) {
        this.id = Ids.next();
        this.authority = authority;
        this.providerId = providerId;
        this.lastDay = lastDay;
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The provider goes on after all. @throws org.opendps.blocks.problem.Refused 409 {@code failure-withdrawn} */
    public void withdraw(String why, String by, Instant at) {
        mustStand();
        withdrawnWhy = why;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code failure-withdrawn} */
    public void mustStand() {
        if (withdrawnAt != null) {
            throw new FailureWithdrawn(withdrawnAt, String.valueOf(withdrawnWhy)).refused();
        }
    }

    public UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    public UUID providerId() {
        return providerId;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawnWhy() {
        return withdrawnWhy;
    }
}
