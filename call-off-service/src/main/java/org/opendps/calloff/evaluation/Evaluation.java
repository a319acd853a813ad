package org.opendps.calloff.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.timeline.Actor;

/**
 * What was settled, and the rankings that followed: kept as it was decided. What takes its place later, because a bid is
 * excluded or the moderation begins anew, is another one.
 */
@Entity
public class Evaluation {

    @Id
    private UUID id;

    private UUID callOffId;

    private String moderator;
    private @Nullable String moderatorSubject;
    private Instant settledAt;
    private String policyVersion;
    private @Nullable Instant supersededAt;
    private @Nullable String supersededWhy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Consensus> consensus;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LotRanking> rankings;

    protected Evaluation() {}

    public Evaluation(
            UUID callOffId,
            Actor moderator,
            Instant at,
            String policyVersion,
            List<Consensus> consensus,
            List<LotRanking> rankings) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.moderator = moderator.name();
        this.moderatorSubject = moderator.subject();
        this.settledAt = at;
        this.policyVersion = policyVersion;
        this.consensus = consensus;
        this.rankings = rankings;
    }

    /** Something else takes its place, or nothing until the scores are settled anew. */
    public void supersede(String why, Instant at) {
        supersededWhy = why;
        supersededAt = at;
    }

    /** With another ranking of one lot, and all else as it was settled. */
    Evaluation rankedAnew(LotRanking ranking) {
        var anew = new Evaluation();
        anew.id = Ids.next();
        anew.callOffId = callOffId;
        anew.moderator = moderator;
        anew.moderatorSubject = moderatorSubject;
        anew.settledAt = settledAt;
        anew.policyVersion = policyVersion;
        anew.consensus = consensus;
        anew.rankings = rankings.stream()
                .map(old -> old.lot() == ranking.lot() ? ranking : old)
                .toList();
        return anew;
    }

    /** What was settled before of lots that were decided meanwhile, and so not judged anew, still holds. */
    public Evaluation keeping(Evaluation before) {
        var lots = rankings.stream().map(LotRanking::lot).collect(Collectors.toSet());
        var bids = consensus.stream().map(Consensus::bidId).collect(Collectors.toSet());
        rankings = Stream.concat(rankings.stream(), before.rankings.stream().filter(old -> !lots.contains(old.lot())))
                .sorted(Comparator.comparingInt(LotRanking::lot))
                .toList();
        consensus = Stream.concat(
                        consensus.stream(), before.consensus.stream().filter(old -> !bids.contains(old.bidId())))
                .toList();
        return this;
    }

    public UUID id() {
        return id;
    }

    public @Nullable Instant supersededAt() {
        return supersededAt;
    }

    public @Nullable String supersededWhy() {
        return supersededWhy;
    }

    public String moderator() {
        return moderator;
    }

    /** Whether the scores were settled by whom the identity provider knows as that. */
    public boolean isBy(String subject) {
        return subject.equals(moderatorSubject);
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

    public Optional<LotRanking> of(int lot) {
        return rankings.stream().filter(ranking -> ranking.lot() == lot).findFirst();
    }
}
