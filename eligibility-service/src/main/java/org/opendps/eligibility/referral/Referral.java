package org.opendps.eligibility.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.referral.content.ReferralRequest;
import org.opendps.eligibility.sender.Channel;
import org.opendps.eligibility.sender.Sender;

/** Somebody was referred for an assessment. */
@Entity
class Referral {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private @Nullable UUID providerId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String area;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    /** Closed with the referral's own key, and with the person's once it is linked. */
    private byte @Nullable [] content;

    private LocalDate receivedOn;
    private String receivedBy;
    private @Nullable UUID personRef;
    private @Nullable LocalDate linkedOn;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosedFor closedFor;

    /** On which day it is erased, where it led to nobody. */
    private @Nullable LocalDate actsOn;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private @Nullable LocalDate erasedOn;

    protected Referral() {}

    Referral(UUID id, String authority, Sender sender, ReferralRequest request, byte[] content, LocalDate today) {
        this.id = id;
        this.authority = authority;
        this.providerId = sender.provider();
        this.channel = sender.channel();
        this.kind = request.kind();
        this.area = request.area();
        this.status = ReferralStatus.RECEIVED;
        this.content = content;
        this.receivedOn = today;
        this.receivedBy = sender.username();
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is linked to that person already, or closed */
    void link(UUID person, byte[] closedForPerson, LocalDate today) {
        if (person.equals(personRef)) {
            throw new StateConflict("referral", "a second link to the same person", status, status.next()).refused();
        }
        become(ReferralStatus.LINKED, "a link to a person");
        personRef = person;
        content = closedForPerson;
        linkedOn = today;
    }

    /** The person was assessed as what they were referred for, whatever came of it. */
    void assessed(Kind as) {
        if (status == ReferralStatus.LINKED && kind == as) {
            status = ReferralStatus.ASSESSED;
        }
    }

    /** @param erasedFrom counts for what led to nobody; what is linked is kept and erased with the person */
    void close(ClosedFor reason, LocalDate today, LocalDate erasedFrom) {
        become(ReferralStatus.CLOSED, "closure");
        closedFor = reason;
        closedOn = today;
        actsOn = personRef == null ? erasedFrom : null;
    }

    void erase(LocalDate today) {
        content = null;
        actsOn = null;
        erasedOn = today;
    }

    boolean isDue(LocalDate today) {
        return actsOn != null && !actsOn.isAfter(today);
    }

    private void become(ReferralStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("referral", step, status, status.next()).refused();
        }
        status = wanted;
    }

    /** Of whom it is told: the club in whose name it was sent, or the council's own officer who has sent it. */
    boolean isFrom(Sender sender) {
        boolean same = Objects.equals(sender.provider(), providerId);
        return switch (sender.channel()) {
            case PROVIDER, PORTAL -> same;
            case SUPPORT_OFFICER, PRACTITIONER -> same && sender.username().equals(receivedBy);
        };
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    Optional<UUID> providerId() {
        return Optional.ofNullable(providerId);
    }

    Channel channel() {
        return channel;
    }

    Kind kind() {
        return kind;
    }

    String area() {
        return area;
    }

    ReferralStatus status() {
        return status;
    }

    Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String receivedBy() {
        return receivedBy;
    }

    Optional<UUID> personRef() {
        return Optional.ofNullable(personRef);
    }

    @Nullable
    LocalDate linkedOn() {
        return linkedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    ClosedFor closedFor() {
        return closedFor;
    }

    @Nullable
    LocalDate erasedFrom() {
        return actsOn;
    }
}
