package org.opendps.calloff.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.timeline.Actor;

/** What was settled, and the ranking that followed: kept as it was decided, never computed again. */
@Entity
class Evaluation {

    @Id
    private UUID callOffId;

    private String moderator;
    private Instant settledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Consensus> consensus;

    @JdbcTypeCode(SqlTypes.JSON)
    private Ranking ranking;

    protected Evaluation() {}

    Evaluation(UUID callOffId, Actor moderator, Instant at, List<Consensus> consensus, Ranking ranking) {
        this.callOffId = callOffId;
        this.moderator = moderator.name();
        this.settledAt = at;
        this.consensus = consensus;
        this.ranking = ranking;
    }

    String moderator() {
        return moderator;
    }

    Instant settledAt() {
        return settledAt;
    }

    List<Consensus> consensus() {
        return List.copyOf(consensus);
    }

    Ranking ranking() {
        return ranking;
    }
}
