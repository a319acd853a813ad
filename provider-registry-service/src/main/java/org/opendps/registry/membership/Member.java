package org.opendps.registry.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.registry.application.outcome.ProviderAdmitted;
import org.opendps.registry.membership.sanction.EndIsPast;
import org.opendps.registry.membership.sanction.Removal;
import org.opendps.registry.membership.sanction.RemovalDays;
import org.opendps.registry.membership.sanction.RemovalRequired;
import org.opendps.registry.membership.sanction.Suspension;
import org.opendps.registry.requirement.DocumentCheck;

@Entity
public class Member {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID purchasingSystemId;
    private UUID providerId;
    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> areas;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Embedded
    private Papers papers;

    private LocalDate memberSince;

    /** How often its venues and rates changed. */
    @SuppressWarnings("UnusedVariable") // makes another version of the member
    private long changes;

    @Embedded
    private @Nullable Suspension suspension;

    @Embedded
    private @Nullable Removal removal;

    /** The day on which it comes back, or goes, by itself. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable LocalDate actsOn;

    protected Member() {}

    public Member(ProviderAdmitted admission) {
        this.id = admission.memberId();
        this.authority = admission.authority();
        this.purchasingSystemId = admission.purchasingSystemId();
        this.providerId = admission.providerId();
        this.applicationId = admission.applicationId();
        this.categories = admission.categories();
        this.areas = admission.areas();
        this.status = MemberStatus.ACTIVE;
        this.papers = Papers.NOTHING_ASKED;
        this.memberSince = admission.since();
    }

    /** Admitted for more; what it has it keeps. */
    public void extend(List<String> moreCategories, List<String> moreAreas) {
        mustStand("an extension");
        categories = joined(categories, moreCategories);
        areas = joined(areas, moreAreas);
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).distinct().toList();
    }

    /** Its venues or rates changed: the next version is another one. */
    void touch() {
        changes++;
    }

    /**
     * Not invited for a while, and back by itself; until another day than before, when it is suspended already. Ends
     * what removal was told before, in favour of a milder step.
     */
    void suspend(Suspension asked, LocalDate today) {
        mayBecome(MemberStatus.SUSPENDED, "suspension");
        if (asked.suspendedUntil().isBefore(today)) {
            throw new EndIsPast("until", asked.suspendedUntil(), today).refused();
        }
        mustNotBeRequiredToGo();
        suspension = asked;
        removal = null;
        become(MemberStatus.SUSPENDED);
    }

    /**
     * Back before its time, or in spite of a removal that was told and may be thought over: then a suspension that it
     * was under goes on until its own end.
     *
     * @return what that is
     */
    MemberStep reinstate(LocalDate today) {
        mayBecome(MemberStatus.ACTIVE, "reinstatement");
        mustNotBeRequiredToGo();
        var suspended = suspension;
        boolean goesOn = removal != null && suspended != null && !today.isAfter(suspended.suspendedUntil());
        removal = null;
        if (goesOn) {
            become(MemberStatus.SUSPENDED);
            return MemberStep.MEMBER_SUSPENDED;
        }
        suspension = null;
        become(MemberStatus.ACTIVE);
        return MemberStep.MEMBER_REINSTATED;
    }

    private void mustNotBeRequiredToGo() {
        var told = removal;
        if (told != null && told.removalRequired()) {
            throw new RemovalRequired(told.removalCitation()).refused();
        }
    }

    /**
     * Told first, with reasons; it happens on its day. Told again it is another notice, on another day or a graver
     * ground. Running placements are another matter.
     */
    void notifyOfRemoval(Removal asked, RemovalDays days) {
        mayBecome(MemberStatus.REMOVAL_NOTIFIED, "a removal");
        var told = removal;
        if (told != null && told.isSoftenedBy(asked)) {
            throw new RemovalRequired(told.removalCitation()).refused();
        }
        days.mustInclude(asked.removedOn());
        removal = asked;
        become(MemberStatus.REMOVAL_NOTIFIED);
    }

    /** @return what happened by itself, if something did */
    Optional<MemberStep> reach(LocalDate today) {
        var suspended = suspension;
        if (status == MemberStatus.SUSPENDED && suspended != null && today.isAfter(suspended.suspendedUntil())) {
            suspension = null;
            become(MemberStatus.ACTIVE);
            return Optional.of(MemberStep.MEMBER_RETURNED);
        }
        var told = removal;
        if (status == MemberStatus.REMOVAL_NOTIFIED && told != null && !today.isBefore(told.removedOn())) {
            suspension = null;
            become(MemberStatus.REMOVED);
            return Optional.of(MemberStep.MEMBER_REMOVED);
        }
        return Optional.empty();
    }

    public Optional<MemberStep> showed(List<DocumentCheck> checks) {
        var before = papers;
        var now = before.after(checks);
        if (now.equals(before) || status == MemberStatus.REMOVED) {
            return Optional.empty();
        }
        papers = now;
        return Optional.of(now.since(before));
    }

    private void become(MemberStatus next) {
        status = next;
        var suspended = suspension;
        var told = removal;
        actsOn = switch (next) {
            case SUSPENDED ->
                suspended == null ? null : suspended.suspendedUntil().plusDays(1);
            case REMOVAL_NOTIFIED -> told == null ? null : told.removedOn();
            case ACTIVE, REMOVED -> null;
        };
    }

    /** The provider is one with another, which all of it now belongs to. */
    public void moveTo(UUID survivor) {
        providerId = survivor;
    }

    /** One that was removed is asked for nothing any more. */
    public void mustStand(String step) {
        if (status == MemberStatus.REMOVED) {
            throw new StateConflict("member", step, status, status.next()).refused();
        }
    }

    private void mayBecome(MemberStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("member", step, status, status.next()).refused();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String authority() {
        return authority;
    }

    public UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    public UUID providerId() {
        return providerId;
    }

    UUID applicationId() {
        return applicationId;
    }

    public List<String> categories() {
        return categories;
    }

    public List<String> areas() {
        return areas;
    }

    public MemberStatus status() {
        return status;
    }

    public Invitations invitations() {
        return papers.invitations();
    }

    public List<String> pausedFor() {
        return papers.pausedFor();
    }

    public List<String> lacking() {
        return papers.lacking();
    }

    public List<Papers.Paper> inOrder() {
        return papers.inOrder();
    }

    public LocalDate memberSince() {
        return memberSince;
    }

    @Nullable
    public Suspension suspension() {
        return suspension;
    }

    @Nullable
    public Removal removal() {
        return removal;
    }
}
