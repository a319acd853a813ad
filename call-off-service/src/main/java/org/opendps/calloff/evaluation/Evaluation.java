package org.opendps.calloff.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.timeline.Actor;

/** What was settled, and the rankings that followed: kept as it was decided, never computed again. */
@Entity
public class Evaluation {

    @Id
    private UUID callOffId;

    private String moderator;
    private Instant settledAt;
    private String policyVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Consensus> consensus;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LotRanking> rankings;

    protected Evaluation() {}

    Evaluation(
            UUID callOffId,
            Actor moderator,
            Instant at,
            String policyVersion,
            List<Consensus> consensus,
            List<LotRanking> rankings) {
        this.callOffId = callOffId;
        this.moderator = moderator.name();
        this.settledAt = at;
        this.policyVersion = policyVersion;
        this.consensus = consensus;
        this.rankings = rankings;
    }

    public String moderator() {
        return moderator;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String policyVersion() {
        return policyVersion;
    }

    public List<Consensus> consensus() {
        return List.copyOf(consensus);
    }

    public List<LotRanking> rankings() {
        return List.copyOf(rankings);
    }

    Optional<LotRanking> of(int lot) {
        return rankings.stream().filter(ranking -> ranking.lot() == lot).findFirst();
    }
}
