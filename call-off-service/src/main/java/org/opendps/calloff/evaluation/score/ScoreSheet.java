package org.opendps.calloff.evaluation.score;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.timeline.Actor;

/** One evaluator's own scores for one bid. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

    @Id
    private UUID id;

    private UUID callOffId;
    private UUID bidId;
    private String evaluatorSubject;
    private String evaluatorName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> scores;

    private @Nullable String comments;
    private Instant givenAt;

    protected ScoreSheet() {}

    ScoreSheet(UUID callOffId, UUID bidId, Actor evaluator, Scores given, Instant at) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.bidId = bidId;
        this.evaluatorSubject = evaluator.subject();
        this.evaluatorName = evaluator.name();
        replace(given, at);
    }

    final void replace(Scores given, Instant at) {
        scores = given.scores();
        comments = given.comments();
        givenAt = at;
    }

    UUID callOffId() {
        return callOffId;
    }

    public UUID bidId() {
        return bidId;
    }

    public @Nullable Integer scoreOf(String question) {
        return scores.get(question);
    }

    public String evaluatorSubject() {
        return evaluatorSubject;
    }

    public boolean isBy(String subject) {
        return evaluatorSubject.equals(subject);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public SheetView view() {
        return new SheetView(bidId, evaluatorName, scores, comments, givenAt);
    }
}
