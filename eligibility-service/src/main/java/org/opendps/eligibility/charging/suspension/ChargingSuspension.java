package org.opendps.eligibility.charging.suspension;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** Days on which a person's contribution is not asked for. What was assessed stays as it is. */
@Entity
public class ChargingSuspension {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;
    private LocalDate starts;
    private @Nullable LocalDate ends;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    /** Closed with the person's data key. */
    private byte @Nullable [] note;

    private String suspendedBy;
    private Instant suspendedAt;
    private @Nullable LocalDate actsOn;

    /** Why nothing is asked for. */
    public enum Reason {
        DISPUTED,
        REASSESSMENT_PENDING,
        HARDSHIP,
        IN_HOSPITAL,
        SUPPORT_INTERRUPTED,
        SAFEGUARDING
    }

    protected ChargingSuspension() {}

    ChargingSuspension(
            UUID personRef,
            String authority,
            SuspensionRequest request,
            byte @Nullable [] note,
            String suspendedBy,
            Instant suspendedAt) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.starts = request.from();
        this.ends = request.until();
        this.reason = request.reason();
        this.note = note;
        this.suspendedBy = suspendedBy;
        this.suspendedAt = suspendedAt;
        this.actsOn = starts;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it would end before it begins */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(starts.minusDays(1))) {
            throw new EndsBeforeItBegins(starts).refused();
        }
        ends = lastDay;
        actsOn = starts.equals(actsOn) ? starts : lastDay.plusDays(1);
    }

    /** @return whether charging is suspended, or is not any more, from today on or from a day that has passed */
    boolean reach(LocalDate today) {
        if (actsOn == null || actsOn.isAfter(today)) {
            return false;
        }
        actsOn = ends != null && !ends.isBefore(today) ? ends.plusDays(1) : null;
        return true;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    LocalDate starts() {
        return starts;
    }

    @Nullable
    LocalDate ends() {
        return ends;
    }

    public Reason reason() {
        return reason;
    }

    byte @Nullable [] note() {
        return note;
    }

    String suspendedBy() {
        return suspendedBy;
    }

    Instant suspendedAt() {
        return suspendedAt;
    }
}
