package org.opendps.calloff.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step, as it was written down. */
@Entity
@Immutable
@Table(name = "timeline")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long position;

    private UUID callOffId;
    private String authority;
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private Step step;

    private String who;
    private String detail;
    private @Nullable String requestId;

    protected Entry() {}

    Entry(
            UUID callOffId,
            String authority,
            Instant happenedAt,
            Step step,
            String who,
            String detail,
            @Nullable String requestId) {
        this.callOffId = callOffId;
        this.authority = authority;
        this.happenedAt = happenedAt;
        this.step = step;
        this.who = who;
        this.detail = detail;
        this.requestId = requestId;
    }

    long position() {
        return Objects.requireNonNull(position, "not written yet");
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Step step() {
        return step;
    }

    String who() {
        return who;
    }

    String detail() {
        return detail;
    }

    @Nullable
    String requestId() {
        return requestId;
    }
}
