package org.opendps.registry.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.purchasing.Listing;

@Entity
class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID purchasingSystemId;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Embedded
    private Pack pack;

    @Embedded
    private @Nullable Receipt receipt;

    @Embedded
    private @Nullable Ruling ruling;

    private @Nullable UUID memberId;

    protected Application() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the system takes no applications that day */
    Application(Listing system, UUID providerId, Pack pack, LocalDate today) {
        AdmissionNotOpen.check(system, today);
        pack.mustFit(system);
        this.id = Ids.next();
        this.authority = system.authority();
        this.purchasingSystemId = system.id();
        this.providerId = providerId;
        this.status = ApplicationStatus.DRAFT;
        this.pack = pack;
    }

    /** Save and return: possible until it is submitted. */
    void rewrite(Pack newPack, Listing system) {
        if (!status.next().contains(ApplicationStatus.SUBMITTED)) {
            throw new StateConflict("application", "a change", status, status.next()).refused();
        }
        newPack.mustFit(system);
        pack = newPack;
    }

    void submit(Listing system, LocalDate receivedOn) {
        mayBecome(ApplicationStatus.SUBMITTED, "submission");
        AdmissionNotOpen.check(system, receivedOn);
        pack.mustBeComplete();
        receipt = Receipt.of(receivedOn, system.decisionTarget(receivedOn));
        status = ApplicationStatus.SUBMITTED;
    }

    /** @return the id of the member that the provider becomes */
    UUID admit(Ruling admission) {
        mayBecome(ApplicationStatus.ADMITTED, "admission");
        ruling = admission;
        status = ApplicationStatus.ADMITTED;
        var member = Ids.next();
        memberId = member;
        return member;
    }

    void refuse(Ruling refusal, Listing system) {
        mayBecome(ApplicationStatus.REFUSED, "refusal");
        if (refusal.reasons().isEmpty()) {
            throw new ReasonsMissing(system.regime().reasonsCitation()).refused();
        }
        ruling = refusal;
        status = ApplicationStatus.REFUSED;
    }

    private void mayBecome(ApplicationStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("application", step, status, status.next()).refused();
        }
    }

    /** A draft is the applicant's own business. */
    boolean isSeenByTheCouncil() {
        return status != ApplicationStatus.DRAFT;
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

    UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    UUID providerId() {
        return providerId;
    }

    ApplicationStatus status() {
        return status;
    }

    Pack pack() {
        return pack;
    }

    @Nullable
    Receipt receipt() {
        return receipt;
    }

    @Nullable
    Ruling ruling() {
        return ruling;
    }

    @Nullable
    UUID memberId() {
        return memberId;
    }
}
