package org.opendps.registry.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.registry.application.ProviderAdmitted;

@Entity
class Member {

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

    @Enumerated(EnumType.STRING)
    private Invitations invitations;

    private LocalDate memberSince;

    protected Member() {}

    Member(ProviderAdmitted admission) {
        this.id = admission.memberId();
        this.authority = admission.authority();
        this.purchasingSystemId = admission.purchasingSystemId();
        this.providerId = admission.providerId();
        this.applicationId = admission.applicationId();
        this.categories = admission.categories();
        this.areas = admission.areas();
        this.status = MemberStatus.ACTIVE;
        this.invitations = Invitations.OPEN;
        this.memberSince = admission.since();
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

    UUID applicationId() {
        return applicationId;
    }

    List<String> categories() {
        return categories;
    }

    List<String> areas() {
        return areas;
    }

    MemberStatus status() {
        return status;
    }

    Invitations invitations() {
        return invitations;
    }

    LocalDate memberSince() {
        return memberSince;
    }
}
