package org.opendps.calloff.award.direct;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.timeline.Actor;

/** Why a call-off is awarded without a competition, as it was prepared; never changed. */
@Entity
@Table(name = "direct_award")
class DirectAward {

    /** The call-off's. */
    @Id
    private UUID id;

    private String authority;

    @Enumerated(EnumType.STRING)
    private Route route;

    private UUID providerId;
    private Money unitCost;

    @JdbcTypeCode(SqlTypes.JSON)
    private DirectAwardRequest.@Nullable Choice choice;

    @JdbcTypeCode(SqlTypes.JSON)
    private DirectAwardRequest.@Nullable Urgency urgency;

    private String reason;
    private String policyVersion;
    private String preparedBy;
    private Instant preparedAt;

    protected DirectAward() {}

    DirectAward(
            CallOff callOff, DirectAwardRequest asked, Money unitCost, String policyVersion, Actor actor, Instant at) {
        this.id = callOff.id();
        this.authority = callOff.authority();
        this.route = asked.route();
        this.providerId = asked.providerId();
        this.unitCost = unitCost;
        this.choice = asked.choice();
        this.urgency = asked.urgency();
        this.reason = asked.reason();
        this.policyVersion = policyVersion;
        this.preparedBy = actor.name();
        this.preparedAt = at;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    DirectAwardView view() {
        return new DirectAwardView(
                id, route, providerId, unitCost, choice, urgency, reason, policyVersion, preparedBy, preparedAt);
    }
}
