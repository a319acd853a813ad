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
import org.hibernate.annotations.Formula;
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
    private @Nullable UUID onBehalfOf;

    /** Of the call-off when this was written, which the database looks up. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long version;

    /** Whether nobody may know, yet or ever, who took it. */
    @Formula("timeline_hides(call_off_id, what, detail)")
    private boolean hidden;

    /** Whether it tells of a price that whoever judges may not know yet. */
    @Formula("timeline_tells_of_price(call_off_id, what, detail)")
    private boolean ofPrice;

    /** Whether it tells who bids to whoever judges and may not know yet. */
    @Formula("timeline_tells_of_name(call_off_id, what)")
    private boolean ofName;

    protected Entry() {}

    Entry(
            UUID callOffId,
            String authority,
            Instant happenedAt,
            Step step,
            Actor actor,
            String detail,
            @Nullable String requestId) {
        this.callOffId = callOffId;
        this.authority = authority;
        this.happenedAt = happenedAt;
        this.step = step;
        this.who = actor.name();
        this.onBehalfOf = actor.onBehalfOf();
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
    UUID onBehalfOf() {
        return onBehalfOf;
    }

    boolean isOfPrice() {
        return ofPrice;
    }

    boolean isOfName() {
        return ofName;
    }

    boolean isHidden() {
        return hidden;
    }

    @Nullable
    Long version() {
        return version;
    }

    @Nullable
    String requestId() {
        return requestId;
    }
}
