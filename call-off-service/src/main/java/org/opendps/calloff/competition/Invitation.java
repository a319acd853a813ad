package org.opendps.calloff.competition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.provider.Market.Standing;

/**
 * That a provider was invited, for which lots: all invitations of a call-off carry the same instant. Who may bid without
 * being invited, as an applicant or as anybody, has a row from its first bid on.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Invitation {

    @Id
    private UUID id;

    private UUID callOffId;
    private UUID providerId;
    private Instant invitedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Integer[] lots;

    /** For which lots it came by itself: told to nobody before the opening. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Integer[] cameFor;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    protected Invitation() {}

    /** @param standing as what it was asked, or came: only members are invited */
    Invitation(UUID callOffId, UUID providerId, Collection<Integer> lots, Standing standing, Instant invitedAt) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.providerId = providerId;
        this.lots = lots.stream().sorted().toArray(Integer[]::new);
        this.cameFor = new Integer[0];
        this.standing = standing;
        this.invitedAt = invitedAt;
    }

    boolean isFor(int lot) {
        return List.of(lots).contains(lot) || List.of(cameFor).contains(lot);
    }

    List<Integer> lots() {
        return List.of(lots);
    }

    Standing standing() {
        return standing;
    }

    UUID providerId() {
        return providerId;
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
