package org.opendps.calloff.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.provider.Market.Scope;
import org.opendps.calloff.provider.RegistryFacts.MemberHeard;

/** A provider's membership of a purchasing system, for some categories and areas. */
@Entity
@Table(name = "member")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
public class Member {

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

    /** Since when it is one; null for members of before that was kept. */
    private @Nullable Instant heardFirst;

    /** How it stood before, the earliest first. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Past> past = List.of();

    /** @param until when it began to stand otherwise */
    record Past(String status, String invitations, Instant until) {}

    protected Member() {}

    Member(MemberHeard heard, Instant happened) {
        id = heard.memberId();
        heardFirst = happened;
        take(heard);
    }

    void learn(MemberHeard heard, Instant happened) {
        if (heard.version() > heardVersion) {
            if (!status.equals(heard.status()) || !invitations.equals(heard.invitations())) {
                past = Stream.concat(past.stream(), Stream.of(new Past(status, invitations, happened)))
                        .toList();
            }
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

    /** As it stood at that moment; of somebody who became a member later, as it stands now. */
    Membership membershipAt(Instant at) {
        boolean later = heardFirst != null && heardFirst.isAfter(at);
        return past.stream()
                .filter(before -> !later && before.until().isAfter(at))
                .findFirst()
                .map(before ->
                        new Membership(before.status(), !before.invitations().equals("OPEN")))
                .orElseGet(() -> new Membership(status, !invitations.equals("OPEN")));
    }

    public UUID id() {
        return id;
    }

    public UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    public UUID providerId() {
        return providerId;
    }

    Scope scope() {
        return new Scope(List.copyOf(categories), List.copyOf(areas));
    }
}
