package org.opendps.registry.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;

/** What one member has answered; it belongs to the membership, and goes with it. */
@Entity
@Table(name = "fee_response")
class FeeResponse {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID consultationId;

    private UUID memberId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CostLine> costs;

    private String answeredBy;
    private String answeredRole;
    private Instant answeredAt;

    protected FeeResponse() {}

    FeeResponse(UUID consultationId, UUID memberId, List<CostLine> costs, Actor actor, Instant at) {
        this.id = Ids.next();
        this.consultationId = consultationId;
        this.memberId = memberId;
        this.costs = List.copyOf(costs);
        this.answeredBy = actor.username();
        this.answeredRole = actor.role();
        this.answeredAt = at;
    }

    void rewrite(List<CostLine> anew, Actor actor, Instant at) {
        costs = List.copyOf(anew);
        answeredBy = actor.username();
        answeredRole = actor.role();
        answeredAt = at;
    }

    /** One that is not there yet has the version 0. */
    long version() {
        return version + 1;
    }

    ResponseView view() {
        return new ResponseView(memberId, costs, answeredBy, answeredRole, answeredAt);
    }
}
