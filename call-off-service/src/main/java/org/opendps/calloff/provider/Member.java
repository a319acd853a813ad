package org.opendps.calloff.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.calloff.provider.RegistryFacts.MemberHeard;

/** A provider's membership of a purchasing system, for some categories and areas. */
@Entity
@Table(name = "member")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Member {

    @Id
    private UUID id;

    @Column(name = "version")
    private long heardVersion;

    private UUID purchasingSystemId;
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> categories;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

    private String status;
    private String invitations;

    protected Member() {}

    Member(MemberHeard heard) {
        id = heard.memberId();
        take(heard);
    }

    void learn(MemberHeard heard) {
        if (heard.version() > heardVersion) {
            take(heard);
        }
    }

    private void take(MemberHeard heard) {
        heardVersion = heard.version();
        purchasingSystemId = heard.purchasingSystemId();
        providerId = heard.providerId();
        categories = heard.categories();
        areas = heard.areas();
        status = heard.status();
        invitations = heard.invitations();
    }

    Membership membership() {
        return new Membership(status, !invitations.equals("OPEN"));
    }

    UUID providerId() {
        return providerId;
    }
}
