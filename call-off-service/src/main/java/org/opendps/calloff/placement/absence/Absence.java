package org.opendps.calloff.placement.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** One time of rest, from its first to its last day; open while nobody knows the last. */
@Entity
@Table(name = "placement_absence")
public class Absence {

    @Id
    private UUID id;

    private UUID placementId;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate until;

    /** From when its weeks are counted: from the first of absences that follow each other closely. */
    private LocalDate paidFrom;

    private int paidWeeks;
    private String policyVersion;
    private @Nullable String reason;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String resumedBy;
    private @Nullable Instant resumedAt;

    protected Absence() {}

    /** @param paidWeeks for how many weeks at the most the council's policy pays */
    public Absence(
            UUID placementId, Away away, int paidWeeks, String policyVersion, String recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.kind = away.kind();
        this.from = away.from();
        this.until = away.until();
        this.paidFrom = away.from();
        this.paidWeeks = paidWeeks;
        this.policyVersion = policyVersion;
        this.reason = away.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What an officer says of it. */
    public record Away(
            AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    /** Back for some days only: the weeks that are paid go on, they do not begin anew. */
    public void goesOnFrom(Absence before) {
        paidFrom = before.paidFrom;
    }

    /** Whether somebody who was away before, and was back for so many days at the most, is away again. */
    public boolean isGoneOnIn(LocalDate first, int daysBack) {
        return kind.isOfThePerson()
                && !isVoid()
                && until != null
                && until.isBefore(first)
                && !until.plusDays(daysBack).isBefore(first.minusDays(1));
    }

    public void end(LocalDate lastDay, String by, Instant at) {
        until = lastDay;
        resumedBy = by;
        resumedAt = at;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean meets(LocalDate first, @Nullable LocalDate last) {
        return !isVoid() && (until == null || !until.isBefore(first)) && (last == null || !from.isAfter(last));
    }

    /** Ended before it began. */
    public boolean isVoid() {
        return until != null && until.isBefore(from);
    }

    /** The last day that is paid though nobody comes; null when none is, or when a pay rule of weeks cannot end it yet. */
    public @Nullable LocalDate paidUntil() {
        if (!kind.isOfThePerson() || paidWeeks == 0) {
            return null;
        }
        var last = paidFrom.plusWeeks(paidWeeks).minusDays(1);
        if (last.isBefore(from)) {
            return null;
        }
        return until != null && until.isBefore(last) ? until : last;
    }

    UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    public AbsenceKind kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    int paidWeeks() {
        return paidWeeks;
    }

    String policyVersion() {
        return policyVersion;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String resumedBy() {
        return resumedBy;
    }

    @Nullable
    Instant resumedAt() {
        return resumedAt;
    }
}
