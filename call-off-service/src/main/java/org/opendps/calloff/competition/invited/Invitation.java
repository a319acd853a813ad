package org.opendps.calloff.competition.invited;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;

/** That a member was invited, for which lots: all invitations of a call-off carry the same instant. */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
public class Invitation {

    @Id
    private UUID id;

    private UUID callOffId;
    private UUID providerId;
    private Instant invitedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Integer[] lots;

    protected Invitation() {}

    public Invitation(UUID callOffId, UUID providerId, Collection<Integer> lots, Instant invitedAt) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.providerId = providerId;
        this.lots = lots.stream().sorted().toArray(Integer[]::new);
        this.invitedAt = invitedAt;
    }

    public boolean isFor(int lot) {
        return List.of(lots).contains(lot);
    }

    public List<Integer> lots() {
        return List.of(lots);
    }

    public UUID providerId() {
        return providerId;
    }

    public Instant invitedAt() {
        return invitedAt;
    }
}
