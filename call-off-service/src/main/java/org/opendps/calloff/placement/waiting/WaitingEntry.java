package org.opendps.calloff.placement.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;

/** Somebody who waits for a place at one provider. */
@Entity
@Table(name = "waiting_list_entry")
public class WaitingEntry {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID personRef;
    private UUID providerId;
    private String category;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DayOfWeek> days;

    @Column(name = "starts_on")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    private WaitingStatus status;

    private String enteredBy;
    private Instant enteredAt;
    private @Nullable Instant offeredAt;
    private @Nullable LocalDate offeredFrom;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    protected WaitingEntry() {}

    WaitingEntry(String authority, UUID providerId, WaitingRequest request, String by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.providerId = providerId;
        this.personRef = request.personRef();
        this.category = request.category();
        this.days = request.days().stream().sorted().toList();
        this.from = request.from();
        this.status = WaitingStatus.WAITING;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    void offer(LocalDate day, Instant at) {
        move("an offer", WaitingStatus.OFFERED);
        offeredFrom = day;
        offeredAt = at;
    }

    /** The place has gone to somebody else meanwhile: the entry keeps its turn. */
    void waitOn() {
        move("waiting on", WaitingStatus.WAITING);
        offeredFrom = null;
        offeredAt = null;
    }

    void close(WaitingStatus as, String by, Instant at) {
        move(as == WaitingStatus.PLACED ? "a placement" : "a withdrawal", as);
        closedBy = by;
        closedAt = at;
    }

    private void move(String step, WaitingStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("waiting list entry", step, status, status.next()).refused();
        }
        status = next;
    }

    /** The first day on which the person would come, today or later. */
    LocalDate firstDay(LocalDate today) {
        return from.isBefore(today) ? today : from;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    UUID personRef() {
        return personRef;
    }

    UUID providerId() {
        return providerId;
    }

    String category() {
        return category;
    }

    List<DayOfWeek> days() {
        return days;
    }

    LocalDate from() {
        return from;
    }

    WaitingStatus status() {
        return status;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    Instant offeredAt() {
        return offeredAt;
    }

    @Nullable
    LocalDate offeredFrom() {
        return offeredFrom;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
